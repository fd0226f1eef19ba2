import { useTranslation } from 'react-i18next';
import type { FiledForm } from '#contract/form.ts';
import { useFormat } from '../text/use-format.ts';

type Entries = FiledForm['timeline'];

/** What people did with a form, the latest on top; behind it the whole log, each entry with its link in the chain of evidence. */
export function FormHistory({ timeline }: Pick<FiledForm, 'timeline'>) {
  const { t } = useTranslation();
  return (
    <>
      <Entries entries={timeline.filter(isDeed)} />
      <details>
        <summary className="quiet">{t('forms:history_all')}</summary>
        <Entries entries={timeline} hasHash />
      </details>
    </>
  );
}

/** Steps and their ends follow from what people did. */
function isDeed({ type }: Entries[number]): boolean {
  return !type.startsWith('approval.') && type !== 'form.filed';
}

interface EntriesProps {
  readonly entries: Entries;
  readonly hasHash?: boolean;
}

function Entries({ entries, hasHash = false }: EntriesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="form-history" aria-label={t(hasHash ? 'forms:history_all' : 'forms:history')}>
      {entries.toReversed().map(entry => (
        <li key={entry.id}>
          <strong>{entry.title}</strong>{' '}
          {entry.data.decision ? <span>{t(`forms:decision.${String(entry.data.decision)}`)} </span> : null}
          <span className="quiet">
            {entry.actor} · {format.instant(entry.at)}
            {hasHash ? <code title={entry.type}> {entry.hash}</code> : null}
          </span>
          {[entry.data.comment, entry.data.reason].filter(Boolean).map(words => (
            <p key={String(words)} className="form-comment">
              {String(words)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
