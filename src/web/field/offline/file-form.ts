import type { Endpoint } from '#contract/endpoint.ts';
import {
  type FiledForm,
  type FormChanged,
  type FormContent,
  type FormKind,
  formEndpoints,
} from '#contract/form.ts';
import type { Session } from '#contract/session.ts';
import { tidy } from '../../shared/forms/tidy.ts';
import { hashOf } from '../photo/hash-of.ts';
import { jobOfRequest } from './day.ts';
import type { Entry, EntryAttachment, EntryDraft } from './entry.ts';
import { phoneOf } from './phone.ts';
import { postForReply } from './post.ts';
import type { OutboxStore } from './store.ts';

interface Written {
  readonly content: FormContent;
  readonly draft: EntryDraft;
}

interface Filling extends Written {
  readonly kind: FormKind;
  /** Empty for a form of no case. */
  readonly requestId: string;
}

/** Files a form by the outbox, its pictures before it; undefined where it waits for signal. Throws a `Problem`. */
export function fileForm(person: Session, filling: Filling): Promise<FormChanged | undefined> {
  const { kind, requestId } = filling;
  return sendForm(person, filling, {
    endpoint: formEndpoints.file,
    params: {},
    body: { form: kind.form, ...(requestId ? { requestId } : {}) },
  });
}

interface Mending extends Written {
  readonly form: FiledForm;
}

/** Mends a form that may be submitted again, by the outbox as one is filed. */
export function mendForm(person: Session, { form, ...written }: Mending): Promise<FormChanged | undefined> {
  const { id, kind, requestId, etag } = form;
  return sendForm(
    person,
    { ...written, kind, requestId: requestId ?? '' },
    { endpoint: formEndpoints.mend, params: { id }, body: { etag } },
  );
}

interface Way {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

async function sendForm(
  person: Session,
  { kind, content, requestId, draft }: Filling,
  { endpoint, params, body }: Way,
): Promise<FormChanged | undefined> {
  const { store, database } = await phoneOf(person.userId);
  const filled = tidy(content);
  const job = database && requestId ? await jobOfRequest(database, requestId) : undefined;
  const tells = toldOf(kind);
  const { posted, reply } = await postForReply(person, {
    call: `${endpoint.method} ${endpoint.path}`,
    params,
    body: { ...body, content: filled },
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
