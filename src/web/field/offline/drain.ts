import type { FieldCommand, FieldOutcome } from '#contract/field-work.ts';
import { Problem } from '../../shared/api/problem.ts';
import { type Entry, type EntryAttachment, type EntryProblem, lanesOf, pictureLost, ready } from './entry.ts';
import type { OutboxStore } from './store.ts';

/** The way to the server. Both throw a `Problem`: of silence, of a fault, or of a refusal. */
export interface Wire {
  sync(commands: readonly FieldCommand[]): Promise<readonly FieldOutcome[]>;
  /** Answers with the id under which the picture is kept. */
  upload(about: EntryAttachment, picture: Blob): Promise<string>;
}

/** How a round of sending ended. */
export interface Drained {
  /** `silent`: nobody answers, try later. `faulty`: the server could not take a lane. `signed_out`: somebody has to sign in. */
  readonly end: 'done' | 'silent' | 'faulty' | 'signed_out';
  readonly outcomes: ReadonlyMap<string, FieldOutcome>;
}

const commandsAtOnce = 20;
const charactersAtOnce = 600_000;

/** Sends what is kept, lane by lane, each in its order. What was answered leaves; what was refused stays for a person. */
export async function drain(store: OutboxStore, wire: Wire): Promise<Drained> {
  const outcomes = new Map<string, FieldOutcome>();
  let end: Drained['end'] = 'done';
  for (const lane of lanesOf(await store.all())) {
    const stopped = await sendLane({ store, wire, outcomes }, ready(lane));
    if (stopped === 'silent' || stopped === 'signed_out') return { end: stopped, outcomes };
    if (stopped) end = stopped;
  }
  return { end, outcomes };
}

interface Sending {
  readonly store: OutboxStore;
  readonly wire: Wire;
  readonly outcomes: Map<string, FieldOutcome>;
}

type Stop = Exclude<Drained['end'], 'done'>;

async function sendLane(sending: Sending, lane: readonly Entry[]): Promise<Stop | undefined> {
  let most = commandsAtOnce;
  for (let rest = lane; rest.length > 0; ) {
    const batch = batchOf(rest, most);
    const stopped = await sendBatch(sending, batch).catch(stopOf);
    if (stopped === 'refused') return undefined;
    if (stopped === 'too_many') most = 1;
    else if (stopped) return stopped;
    else rest = rest.slice(batch.length);
  }
  return undefined;
}

/** As many as one message should carry; at least one. */
function batchOf(lane: readonly Entry[], most: number): Entry[] {
  const batch: Entry[] = [];
  let characters = 0;
  for (const entry of lane) {
    characters += JSON.stringify(entry.body).length;
    if (batch.length > 0 && (batch.length >= most || characters > charactersAtOnce)) break;
    batch.push(entry);
  }
  return batch;
}

type BatchEnd = 'refused' | 'too_many' | undefined;

async function sendBatch(sending: Sending, batch: readonly Entry[]): Promise<BatchEnd> {
  const commands: FieldCommand[] = [];
  for (const entry of batch) {
    const command = await commandOf(sending, entry);
    if (!command) break;
    commands.push(command);
  }
  const end = commands.length > 0 ? await sendCommands(sending, commands) : undefined;
  return end ?? (commands.length < batch.length ? 'refused' : undefined);
}

async function sendCommands(
  { store, wire, outcomes }: Sending,
  commands: readonly FieldCommand[],
): Promise<BatchEnd> {
  const answered = await wire.sync(commands).catch(refusalOfAll);
  if (answered instanceof Problem) return refusedTogether(store, commands, answered);
  for (const outcome of answered) {
    outcomes.set(outcome.key, outcome);
    await settle(store, outcome);
  }
  return answered.some(({ outcome }) => outcome === 'refused') ? 'refused' : undefined;
}

function refusalOfAll(error: unknown): Problem {
  if (error instanceof Problem && stopOf(error) === 'refused') return error;
  throw error;
}

/** Where all are refused together, which one it is about shows when they go one by one. */
async function refusedTogether(
  store: OutboxStore,
  commands: readonly FieldCommand[],
  { body: problem }: Problem,
): Promise<BatchEnd> {
  const [first] = commands;
  if (commands.length > 1 || !first) return 'too_many';
  await store.change(first.key, { state: 'refused', problem });
  return 'refused';
}

/** The command as it is sent, its picture gone before; undefined where the picture was refused. */
async function commandOf(
  { store, wire }: Omit<Sending, 'outcomes'>,
  entry: Entry,
): Promise<FieldCommand | undefined> {
  const { key, call, params, orderId, deviceAt, timeField, knownOffsetMs } = entry;
  const about = { key, call, params: { ...params }, deviceAt, timeField, knownOffsetMs };
  const command = orderId === undefined ? about : { ...about, orderId };
  if (entry.attachments) {
    const body = await withAttachments({ store, wire }, entry, entry.attachments);
    return body && { ...command, body };
  }
  if (!entry.picture || typeof entry.body.fileId === 'string') return { ...command, body: { ...entry.body } };
  const { name, sha256 } = entry.picture;
  const fileId = await uploaded({ store, wire }, entry, { key, name, sha256 });
  if (fileId === undefined) return undefined;
  const body = { ...entry.body, fileId };
  await store.change(key, { body });
  return { ...command, body };
}

type Way = Omit<Sending, 'outcomes'>;

/** Sends the pictures within what was filled in, one by one; from then on it names them as the server does. */
async function withAttachments(
  { store, wire }: Way,
  entry: Entry,
  attachments: readonly EntryAttachment[],
): Promise<Record<string, unknown> | undefined> {
  let body: Readonly<Record<string, unknown>> = entry.body;
  for (const about of attachments.filter(({ key }) => isNamed(body, key))) {
    const fileId = await uploaded({ store, wire }, entry, about);
    if (fileId === undefined) return undefined;
    body = renamed(body, about.key, fileId);
    await store.change(entry.key, { body });
  }
  return { ...body };
}

function isNamed(body: object, key: string): boolean {
  return JSON.stringify(body).includes(JSON.stringify(key));
}

/** The same with another name for a picture, however deep it is named. */
function renamed<Named>(value: Named, from: string, to: string): Named {
  return JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(from), JSON.stringify(to)));
}

/** Sends a picture; undefined where it was refused, or where the phone has lost it: a person has to know. */
async function uploaded(
  { store, wire }: Way,
  entry: Entry,
  about: EntryAttachment,
): Promise<string | undefined> {
  const picture = await readable(store, about.key);
  if (!picture) {
    await store.change(entry.key, { state: 'refused', problem: pictureLost });
    return undefined;
  }
  try {
    return await wire.upload(about, picture);
  } catch (error) {
    if (stopOf(error) !== 'refused') throw error;
    const { body: problem } = error as Problem;
    await store.change(entry.key, { state: 'refused', problem });
    return undefined;
  }
}

/** A picture as long as its bytes are there: a browser may keep its name and lose the rest. */
async function readable(store: OutboxStore, key: string): Promise<Blob | undefined> {
  const picture = await store.picture(key);
  return picture instanceof Blob && (await hasBytes(picture)) ? picture : undefined;
}

async function hasBytes(picture: Blob): Promise<boolean> {
  try {
    await picture.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function settle(store: OutboxStore, { key, outcome, problem, conflict }: FieldOutcome): Promise<void> {
  if (outcome === 'done') await store.change(key, { state: 'done' });
  if (outcome === 'refused') await store.change(key, { state: 'refused', problem: problem as EntryProblem });
  if (outcome === 'set_aside') await store.change(key, { state: 'set_aside', conflict });
}

/** What a failure means for the round: a fault is one lane's, silence is everybody's. Anything else is a bug and goes on. */
function stopOf(error: unknown): Stop | 'refused' {
  if (!(error instanceof Problem)) throw error;
  if (error.isUnanswered) return 'silent';
  if (error.code === 'session.missing') return 'signed_out';
  return error.body.status >= 500 ? 'faulty' : 'refused';
}
