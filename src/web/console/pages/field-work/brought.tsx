import { useTranslation } from 'react-i18next';
import { useViewer } from '../../parts/viewer/use-viewer.tsx';

interface BroughtProps {
  readonly input: Readonly<Record<string, unknown>>;
}

const hidden: readonly string[] = ['id', 'strokes', 'override'];

/** What an engineer wrote, as it came: texts and numbers as they are, signature and photograph to be looked at. */
export function Brought({ input }: BroughtProps) {
  const { t } = useTranslation();
  const rows = Object.entries(input).filter(([name, value]) => !hidden.includes(name) && value !== null);
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`field-work:field.${name}`, name)}</dt>
          <dd>
            <Value name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ name, value }: { readonly name: string; readonly value: unknown }) {
  const { t } = useTranslation();
  const label = t(`field-work:field.${name}`, name);
  if (name === 'signature') return <img src={String(value)} alt={label} />;
  if (name === 'fileId') return <Photograph address={`/api/v1/files/${String(value)}`} label={label} />;
  if (typeof value === 'boolean') return t(value ? 'field-work:yes' : 'field-work:no');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
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
