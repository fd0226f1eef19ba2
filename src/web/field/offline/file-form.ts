import { type FormChanged, type FormContent, type FormKind, formEndpoints } from '#contract/form.ts';
import type { Session } from '#contract/session.ts';
import { tidy } from '../../shared/forms/tidy.ts';
import { hashOf } from '../photo/hash-of.ts';
import { jobOfRequest } from './day.ts';
import type { Entry, EntryAttachment, EntryDraft } from './entry.ts';
import { phoneOf } from './phone.ts';
import { postForReply } from './post.ts';
import type { OutboxStore } from './store.ts';

interface Filling {
  readonly kind: FormKind;
  readonly content: FormContent;
  /** Empty for a form of no case. */
  readonly requestId: string;
  readonly draft: EntryDraft;
}

/** Files a form by the outbox, its pictures before it; undefined where it waits for signal. Throws a `Problem`. */
export async function fileForm(
  person: Session,
  { kind, content, requestId, draft }: Filling,
): Promise<FormChanged | undefined> {
  const { store, database } = await phoneOf(person.userId);
  const filled = tidy(content);
  const job = database && requestId ? await jobOfRequest(database, requestId) : undefined;
  const tells = toldOf(kind);
  const { posted, reply } = await postForReply(person, {
    call: `${formEndpoints.file.method} ${formEndpoints.file.path}`,
    params: {},
    body: { form: kind.form, content: filled, ...(requestId ? { requestId } : {}) },
    timeField: 'happenedAt',
    draft,
    attachments: await attachmentsOf(store, filled),
    ...(job ? { orderId: job.order.id } : {}),
    ...(tells ? { tells } : {}),
  });
  return posted === 'sent' ? (reply as FormChanged) : undefined;
}

/** A form on which nobody decides and that nobody signs is filed with its submission. */
function toldOf({ form, chain, signedBy }: FormKind): Entry['tells'] {
  return chain.length === 0 && signedBy.length === 0 ? { type: 'form.filed', data: { form } } : undefined;
}

/** The pictures that this phone keeps, of those that are filled in. */
async function attachmentsOf(store: OutboxStore, content: FormContent): Promise<EntryAttachment[]> {
  const cells = Object.values(content).flatMap(value =>
    Array.isArray(value) ? value.flatMap(row => Object.values(row)) : [value],
  );
  const found: EntryAttachment[] = [];
  for (const key of cells.filter(cell => typeof cell === 'string')) {
    const picture = await store.picture(key);
    if (!picture) continue;
    const name = picture instanceof File ? picture.name : key;
    found.push({ key, name, sha256: await hashOf(picture) });
  }
  return found;
}
