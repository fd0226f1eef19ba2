import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Message } from '#contract/message.ts';
import { formatBytes } from '../viewer/format-bytes.ts';
import { kindOf, type ShownFile } from '../viewer/shown-file.ts';
import { useViewer } from '../viewer/use-viewer.tsx';
import '../viewer/thumbnails.css';

type Enclosure = Message['enclosures'][number];

const fileOf = ({ id, name, mediaType }: Enclosure): ShownFile => ({
  address: `/api/v1/message-enclosures/${id}`,
  name,
  mediaType,
});

/** What was enclosed: pictures small, they and PDFs opened large over the page; everything else is saved. */
export function Enclosures({ enclosures }: Pick<Message, 'enclosures'>) {
  const kept = enclosures.filter(({ refusal }) => refusal === null);
  const { open, viewer } = useViewer(kept.map(fileOf));
  if (enclosures.length === 0) return null;
  const pictures = kept.map(fileOf).filter(file => kindOf(file) === 'picture');
  return (
    <>
      <div className="thumbnails">
        {pictures.map(file => (
          <a key={file.address} href={file.address} target="_blank" rel="noreferrer" onClick={open(file)}>
            <img src={file.address} alt={file.name} loading="lazy" />
          </a>
        ))}
      </div>
      <ul className="small enclosed">
        {enclosures.map(enclosure => (
          <EnclosureLine key={enclosure.id} enclosure={enclosure} open={open} />
        ))}
      </ul>
      {viewer}
    </>
  );
}

interface EnclosureLineProps {
  readonly enclosure: Enclosure;
  readonly open: ReturnType<typeof useViewer>['open'];
}

function EnclosureLine({ enclosure, open }: EnclosureLineProps) {
  const { t, i18n } = useTranslation();
  const { name, bytes, refusal } = enclosure;
  const file = fileOf(enclosure);
  const size = formatBytes(bytes, i18n.language);
  if (refusal !== null)
    return (
      <li className="quiet">
        {name} · {size} · {t('message:enclosure_refused', { why: t(`message:why.${refusal.split('.')[1]}`) })}
      </li>
    );
  return (
    <li>
      <PaperClipOutlined aria-hidden />{' '}
      <a href={file.address} target="_blank" rel="noreferrer" onClick={open(file)}>
        {name}
      </a>{' '}
      <span className="quiet">{size}</span>
    </li>
  );
}
