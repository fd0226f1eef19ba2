import { useTranslation } from 'react-i18next';
import type { ProjectEntry } from '#contract/project-shape.ts';
import { useFormat } from '../text/use-format.ts';
import { Photos } from './photos.tsx';

interface EntriesProps {
  readonly entries: readonly ProjectEntry[];
  readonly kinds: readonly ProjectEntry['kind'][];
}

/** What was written down on site, the latest first. */
export function Entries({ entries, kinds }: EntriesProps) {
  const { t } = useTranslation();
  const shown = entries.filter(({ kind }) => kinds.includes(kind));
  if (shown.length === 0) return <p className="quiet">{t('project:none.entries')}</p>;
  return (
    <ol className="stack project-entries">
      {shown.map(entry => (
        <li key={entry.id}>
          <EntryCard entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function EntryCard({ entry }: { readonly entry: ProjectEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, onDay, content, authorName, photos } = entry;
  const said = Object.entries(content).filter(([, value]) => value !== null);
  return (
    <>
      <div className="row">
        <strong>{t(`project:entry.${kind}`)}</strong>
        <span className="quiet">
          {format.date(`${onDay}T12:00:00Z`)} · {authorName}
        </span>
      </div>
      <dl className="facts">
        {said.map(([name, value]) => (
          <Said key={name} name={name} value={value} />
        ))}
      </dl>
      <Photos paths={photos} />
    </>
  );
}

function Said({ name, value }: { readonly name: string; readonly value: unknown }) {
  const { t } = useTranslation();
  const words = typeof value === 'boolean' ? t(`project:yes_no.${value ? 'yes' : 'no'}`) : String(value);
  return (
    <>
      <dt>{t(`project:field.${name}`)}</dt>
      <dd>{words}</dd>
    </>
  );
}
