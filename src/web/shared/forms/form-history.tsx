import { useTranslation } from 'react-i18next';
import type { FiledForm } from '#contract/form.ts';
import { useFormat } from '../text/use-format.ts';

/** All that happened to a form, the latest on top, each with its link in the chain of evidence. */
export function FormHistory({ timeline }: Pick<FiledForm, 'timeline'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="form-history" aria-label={t('forms:history')}>
      {timeline.toReversed().map(entry => (
        <li key={entry.id}>
          <strong>{entry.title}</strong>{' '}
          <span className="quiet">
            {entry.actor} · {format.instant(entry.at)} <code title={entry.type}>{entry.hash}</code>
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
