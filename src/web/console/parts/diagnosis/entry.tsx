import { useTranslation } from 'react-i18next';
import type { DiagnosisEntry } from '#contract/diagnosis.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** One thing that was written down, with its papers. */
export function Entry({ entry }: { readonly entry: DiagnosisEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { action, at, byName, note, values, files } = entry;
  return (
    <li>
      <strong>{t(`actions:${action}`)}</strong>
      <div className="quiet small">
        {byName} · <time dateTime={at}>{format.instant(at)}</time>
      </div>
      {values.length > 0 ? (
        <dl className="facts">
          {values.map(one => [
            <dt key={one.label}>{one.label}</dt>,
            <dd key={`${one.label}:`} className="paragraphs">
              <Value one={one} />
            </dd>,
          ])}
        </dl>
      ) : null}
      {note ? <p className="paragraphs">{note}</p> : null}
      {files.map(({ id, name }) => (
        <div key={id}>
          <a href={`/api/v1/files/${id}`} target="_blank" rel="noreferrer">
            {name}
          </a>
        </div>
      ))}
    </li>
  );
}

function Value({ one: { as, value } }: { readonly one: DiagnosisEntry['values'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (typeof value === 'boolean') return t(value ? 'diagnosis:answer.yes' : 'diagnosis:answer.no');
  if (as === 'instant') return format.instant(value);
  return as === 'software_kind' ? t(`diagnosis:software_kind.${value}`) : value;
}
