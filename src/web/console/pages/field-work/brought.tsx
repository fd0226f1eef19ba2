import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/text/use-format.ts';
import { useViewer } from '../../parts/viewer/use-viewer.tsx';
import { inWords } from './in-words.ts';

interface BroughtProps {
  readonly input: Readonly<Record<string, unknown>>;
}

interface Written {
  readonly name: string;
  readonly value: unknown;
}

const hidden: readonly string[] = ['id', 'strokes', 'override', 'articleId', 'version', 'checklistId'];

/** What an engineer wrote, as it came, in words: signature and photograph to be looked at. */
export function Brought({ input }: BroughtProps) {
  const { t } = useTranslation();
  const rows = Object.entries(input).filter(([name, value]) => !hidden.includes(name) && value !== null);
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{t(`field-work:field.${name}`, name)}</dt>
          <dd>
            <Value name={name} value={value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Value({ name, value }: Written) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = t(`field-work:field.${name}`, name);
  if (name === 'signature') return <img src={String(value)} alt={label} />;
  if (name === 'fileId') return <Photograph address={`/api/v1/files/${String(value)}`} label={label} />;
  return inWords({ name, value }, { t, format });
}

function Photograph({ address, label }: { readonly address: string; readonly label: string }) {
  const file = { address, name: label, mediaType: 'image/jpeg' };
  const { open, viewer } = useViewer([file]);
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer" onClick={open(file)}>
        <img src={address} alt={label} loading="lazy" />
      </a>
      {viewer}
    </>
  );
}
