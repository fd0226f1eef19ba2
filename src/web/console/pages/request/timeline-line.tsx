import { useTranslation } from 'react-i18next';
import type { Static } from 'typebox';
import type { TimelineEntry } from '#contract/clock.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

const minuteMs = 60_000;

/** An event: what happened, who told it and from where, and its hash. Told later than it happened, both times stand. */
export function TimelineLine({ entry }: { readonly entry: Static<typeof TimelineEntry> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isLate = Date.parse(entry.recordedAt) - Date.parse(entry.at) >= minuteMs;
  const { files, overrideFiles, ...data } = entry.data;
  const facts = Object.entries(data);
  return (
    <li>
      <div className="row">
        <span className="quiet small">{entry.seq}</span>
        <strong>{entry.title}</strong>
        <time className="quiet small" dateTime={entry.at}>
          {format.instant(entry.at)}
        </time>
      </div>
      <div className="quiet small">
        {[
          entry.actor,
          t(`words:source.${entry.source}`, { defaultValue: entry.source }),
          ...(isLate ? [t('desk:timeline.recorded', { at: format.instant(entry.recordedAt) })] : []),
        ].join(' · ')}{' '}
        <code title={entry.type}>{entry.hash}</code>
      </div>
      <Shown files={[files, overrideFiles].flatMap(ids => (typeof ids === 'string' ? ids.split(' ') : []))} />
      {facts.length > 0 ? (
        <details>
          <summary className="quiet small">{t('desk:timeline.details')}</summary>
          <dl className="facts small">
            {facts.map(([name, value]) => [
              <dt key={name}>{name}</dt>,
              <dd key={`${name}:`}>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>,
            ])}
          </dl>
        </details>
      ) : null}
    </li>
  );
}

/** What was attached to an act as its evidence, to be opened. */
function Shown({ files }: { readonly files: readonly string[] }) {
  const { t } = useTranslation();
  return files.map((file, index) => (
    <div key={file} className="small">
      <a href={`/api/v1/files/${file}`} target="_blank" rel="noreferrer">
        {t('desk:timeline.shown', { number: index + 1 })}
      </a>
    </div>
  ));
}
