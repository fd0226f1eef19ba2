import { useTranslation } from 'react-i18next';
import type { Note, ServiceRequest } from '#contract/service-request-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import { Composer } from './composer.tsx';
import { actionOfKind, noteKinds } from './use-say.ts';

/** What was said to the customer and among ourselves, the newest at the bottom, and the box to say more. */
export function Conversation({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const may = useMay();
  const [first, ...others] = noteKinds.filter(kind => may(actionOfKind[kind]));
  return (
    <>
      {request.notes.length === 0 ? (
        <p className="quiet">
          {t(first === 'reply' ? 'desk:request.no_notes' : 'desk:request.nothing_said')}
        </p>
      ) : null}
      <ol className="conversation" aria-label={t('desk:tab.conversation')}>
        {request.notes.map(note => (
          <Said key={note.id} note={note} />
        ))}
      </ol>
      {first ? <Composer request={request} kinds={[first, ...others]} /> : null}
    </>
  );
}

function Said({ note }: { readonly note: Note }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isToCustomer = note.kind === 'reply' || note.kind === 'written_contact';
  return (
    <li data-kind={note.kind}>
      <div className="row small">
        <strong>{note.authorName}</strong>
        <Tag tone={isToCustomer ? 'calm' : 'quiet'}>{t(`words:note_kind.${note.kind}`)}</Tag>
        <time className="quiet" dateTime={note.at}>
          {format.instant(note.at)}
        </time>
      </div>
      <p className="paragraphs">{note.text}</p>
    </li>
  );
}
