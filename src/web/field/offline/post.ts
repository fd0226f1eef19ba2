import { v7 as newKey } from 'uuid';
import type { Session } from '#contract/session.ts';
import { Problem } from '../../shared/api/problem.ts';
import { withTexts } from '../../shared/text/texts.ts';
import { knownOffset } from './clock.ts';
import { keptJob } from './day.ts';
import type { Entry, EntryDraft, EntryPicture, EntryProblem } from './entry.ts';
import { type Phone, phoneOf, tell } from './phone.ts';
import { gatesOf, loadGates } from './seen.ts';
import { phoneFull, sendUnkept } from './send-unkept.ts';
import type { NewEntry } from './store.ts';
import { wire } from './wire.ts';

type Person = Pick<Session, 'userId' | 'roles'>;

/** A change as its form wrote it. */
export interface Letter {
  readonly call: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly timeField: Entry['timeField'];
  readonly picture?: EntryPicture & { readonly content: Blob };
  readonly draft?: EntryDraft;
  /** Of changes that an order has several of: the refused one that this one is instead of; null for one more. */
  readonly mends?: string | null;
  /** The order that it belongs to, where its address does not say it. */
  readonly orderId?: string;
  readonly attachments?: NonNullable<Entry['attachments']>;
  readonly tells?: NonNullable<Entry['tells']>;
}

/** `sent`: the server has done it. `kept`: this phone will send it. */
export type Posted = 'sent' | 'kept';

/** What became of a change, with the server's answer where it has done it. */
interface PostedWith {
  readonly posted: Posted;
  readonly reply?: unknown;
}

/**
 * Keeps a change and tries to send it at once. What the server refuses while its author waits is told to them and not
 * kept; what nobody answers is kept, unless a gate refuses it here already. Throws a `Problem`.
 */
export async function post(person: Person, letter: Letter): Promise<Posted> {
  return (await postForReply(person, letter)).posted;
}

/** The same for those who go on with what the server answers. */
export async function postForReply(person: Person, letter: Letter): Promise<PostedWith> {
  const phone = await phoneOf(person.userId);
  const entry = await named(phone, entryOf(letter));
  const lane = (await phone.store.all()).filter(kept => isBeside(kept, entry));
  const place = placeIn(lane, entry, letter.mends);
  if (place.isBehind || !navigator.onLine) await refuseHere(phone, person, entry);
  const putting = { entry, place, picture: letter.picture?.content };
  const placed = await putIn(phone, putting).catch(() => undefined);
  if (!placed) return { posted: 'sent', reply: await withoutRoom(putting) };
  const { outcomes } = await phone.courier.run();
  const outcome = outcomes.get(entry.key);
  if (outcome?.outcome === 'done') return { posted: 'sent', reply: outcome.reply };
  if (outcome?.outcome !== 'refused' || place.isBehind || letter.picture) return { posted: 'kept' };
  if (!place.mended) await withdraw(phone, entry.key);
  throw new Problem(outcome.problem as EntryProblem);
}

/** What goes in one order with a change: those of its order; of no order, what was made of the same draft. */
function isBeside(kept: Entry, { orderId, draft }: NewEntry): boolean {
  return orderId === undefined
    ? draft !== undefined && kept.orderId === undefined && kept.draft?.name === draft.name
    : kept.orderId === orderId;
}

/** Of forms, lists and fault trees there may be several of one order: each is mended from its own draft. */
function isTheSame(refused: Entry, { call, draft }: NewEntry): boolean {
  if (refused.call !== call || refused.picture) return false;
  return !refused.draft || !draft || refused.draft.name === draft.name;
}

interface Place {
  /** Others go before it. */
  readonly isBehind: boolean;
  /** What was refused and is replaced by this. */
  readonly mended: Entry | undefined;
  /** What was refused and may go after this. */
  readonly freed: Entry | undefined;
  /** Where it stands, if not at the end. */
  readonly no: number | undefined;
}

/** Where a refused change stands, the same made anew takes its place; another goes before it, and both are tried. */
function placeIn(lane: readonly Entry[], entry: NewEntry, mends: Letter['mends']): Place {
  const refused = lane.find(({ key, state }) => state === 'refused' && (!mends || key === mends));
  const before = lane.filter(({ no }) => refused === undefined || no < refused.no);
  const isBehind = before.some(({ state }) => state === 'waiting');
  if (!refused) return { isBehind, mended: undefined, freed: undefined, no: undefined };
  const isMended = mends === undefined ? isTheSame(refused, entry) : mends !== null;
  if (isMended) return { isBehind, mended: refused, freed: undefined, no: refused.no };
  const last = Math.max(refused.no - 1, ...before.map(({ no }) => no));
  return { isBehind, mended: undefined, freed: refused, no: (last + refused.no) / 2 };
}

interface Putting {
  readonly entry: NewEntry;
  readonly place: Place;
  readonly picture: Blob | undefined;
}

/** Throws where the phone has no room for it; what was to be mended stands as before then. */
async function putIn({ store }: Phone, { entry, place, picture }: Putting): Promise<NewEntry> {
  const { mended, freed, no } = place;
  const before = mended && (await store.picture(mended.key));
  if (mended) await store.remove(mended.key);
  // It happened when it was written first: mending corrects what was written, not the time.
  const { deviceAt, knownOffsetMs } = mended ?? entry;
  const placed = {
    ...(picture ? entry : withPictureOf(mended, entry)),
    ...{ deviceAt, knownOffsetMs },
    ...(no === undefined ? {} : { no }),
  };
  await store.add(placed, picture ?? before).catch(async (error: unknown) => {
    if (mended) await store.add(mended, before);
    throw error;
  });
  if (freed) await store.change(freed.key, { state: 'waiting' });
  await tell(store);
  return placed;
}

/** Who mends what was written beside a picture does not take the picture again. */
function withPictureOf(mended: Entry | undefined, entry: NewEntry): NewEntry {
  if (!mended?.picture) return entry;
  const { fileId } = mended.body;
  return {
    ...entry,
    picture: mended.picture,
    body: { ...entry.body, ...(fileId !== undefined && { fileId }) },
  };
}

/** A full phone sends at once what it cannot keep; not before what waits for its turn, and no pictures that it keeps. */
async function withoutRoom({ entry, place, picture }: Putting): Promise<unknown> {
  await withTexts('unsent', async () => undefined)();
  if (place.isBehind || entry.attachments) throw new Problem(phoneFull());
  return sendUnkept({ entry: { ...entry, no: 0 }, picture }, wire);
}

function entryOf({ call, params, body, timeField, picture, draft, ...more }: Letter): NewEntry {
  const { id } = params;
  const isOfOrder = call.includes(' /work-orders/:id') && id !== undefined;
  return {
    ...{ call, params, body, timeField, key: newKey(), state: 'waiting', ...more },
    ...(isOfOrder ? { orderId: id } : {}),
    deviceAt: new Date().toISOString(),
    knownOffsetMs: knownOffset(),
    ...(draft ? { draft } : {}),
    ...(picture ? { picture: { name: picture.name, sha256: picture.sha256, moment: picture.moment } } : {}),
  };
}

async function named({ database }: Phone, entry: NewEntry): Promise<NewEntry> {
  const job = database && entry.orderId ? await keptJob(database, entry.orderId) : undefined;
  if (!job) return entry;
  const { customer, orderNo } = job.order;
  return { ...entry, orderName: `${customer.name} · ${orderNo}` };
}

async function withdraw({ store }: Phone, key: string): Promise<void> {
  await store.remove(key);
  await tell(store);
}

/** Asks the gates that the phone carries, since nobody else can be asked. */
async function refuseHere(phone: Phone, person: Person, entry: NewEntry): Promise<void> {
  const { database } = phone;
  const job = database && (await keptJob(database, entry.orderId ?? ''));
  const gates = database && (await gatesOf(database, person));
  if (!job || !gates) return;
  const { allowanceOfEntry, seenOffline } = await loadGates();
  const seen = seenOffline(job, await phone.store.all(), gates);
  const allowance = allowanceOfEntry(seen, { ...entry, no: 0 }, gates);
  if (!allowance || allowance.allowed) return;
  const [first] = allowance.refusals;
  const errors = allowance.refusals.map(({ message: detail }) => ({ detail }));
  const told = { status: 409, code: first?.code ?? 'subject.state', title: first?.message ?? '' };
  throw new Problem({ ...told, ...first, ...(errors.length > 1 ? { errors } : {}) });
}
