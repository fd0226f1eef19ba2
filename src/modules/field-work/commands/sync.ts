import type { BodyOf, ReplyOf } from '#contract/endpoint.ts';
import type { FieldCommand, FieldOutcome, fieldWorkEndpoints } from '#contract/field-work.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { formatInstant, parseInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { problemOf } from '#platform/http/problem.ts';
import type { Actor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { settleTime } from '../clock-rule.ts';
import { conflictOf } from '../conflict.ts';
import { close, type Receipt, takeIn } from '../store.ts';
import { doubtClock } from './doubt-clock.ts';
import { setFieldWorkAside } from './set-aside.ts';

/** What the phone's commands are done with. */
export interface FieldGround {
  readonly road: Road;
  readonly db: Db;
  /** The commands of the product by `<method> <path>`. */
  readonly commands: ReadonlyMap<string, Command>;
}

type Synced = ReplyOf<typeof fieldWorkEndpoints.sync>;

interface Sender {
  readonly actor: Actor;
  readonly traceId: string;
}

/**
 * Does what a phone kept, one command after the other, each in a transaction and by the gates of its own. After one that
 * is refused the later ones of its order wait.
 */
export async function syncFieldWork(
  ground: FieldGround,
  sender: Sender,
  { deviceAt, commands }: BodyOf<typeof fieldWorkEndpoints.sync>,
): Promise<Synced> {
  const receivedAt = ground.road.clock.now();
  const offsetMs = receivedAt - parseInstant(deviceAt);
  const outcomes: FieldOutcome[] = [];
  const held = new Set<string>();
  for (const command of commands) {
    const { key, orderId } = command;
    const isHeld = orderId !== undefined && held.has(orderId);
    const outcome: FieldOutcome = isHeld
      ? { key, outcome: 'waiting' }
      : await doOne(ground, sender, { command, offsetMs, receivedAt });
    if (outcome.outcome === 'refused' && orderId !== undefined) held.add(orderId);
    outcomes.push(outcome);
  }
  return { serverAt: formatInstant(receivedAt), offsetMs, outcomes };
}

interface Arrived {
  readonly command: FieldCommand;
  readonly offsetMs: number;
  readonly receivedAt: number;
}

async function doOne(ground: FieldGround, sender: Sender, arrived: Arrived): Promise<FieldOutcome> {
  const { command, receivedAt, offsetMs } = arrived;
  const { key, knownOffsetMs } = command;
  const deviceAt = parseInstant(command.deviceAt);
  const settled = settleTime({ deviceAt, offsetMs, knownOffsetMs, receivedAt });
  const receipt = await takeIn(ground.db, sender.actor, { command, settled, receivedAt });
  if (receipt.outcome === 'done') return told(receipt, { key, outcome: 'done', reply: receipt.reply });
  if (receipt.outcome === 'set_aside')
    return told(receipt, { key, outcome: 'set_aside', conflict: receipt.conflict as 'ended' });
  const outcome = await run(ground, sender, { command, receipt });
  const of = { account: sender.actor.key, key };
  if (!(outcome instanceof Refused)) {
    await close(ground.db, of, { outcome: 'done', reply: outcome });
    return told(receipt, { key, outcome: 'done', reply: outcome });
  }
  const refused = { command, receipt, refused: outcome };
  const aside = await setAside(ground, sender, refused);
  if (aside) return told(receipt, aside);
  await close(ground.db, of, { outcome: 'refused' });
  const { locale } = sender.actor;
  const problem = problemOf(outcome, { locale, traceId: sender.traceId });
  return told(receipt, { key, outcome: 'refused', problem });
}

const told = ({ doubt }: Receipt, outcome: FieldOutcome): FieldOutcome =>
  doubt === null ? outcome : { ...outcome, doubt };

interface Taken {
  readonly command: FieldCommand;
  readonly receipt: Receipt;
}

async function run(
  { road, commands }: FieldGround,
  { actor }: Sender,
  { command, receipt }: Taken,
): Promise<unknown> {
  const found = commands.get(command.call);
  if (!found) return refuse('route.unknown');
  const input = inputOf(found, command, receipt);
  const outcome = await runCommand(road, found, { actor, key: command.key, input });
  if (outcome instanceof Refused) return outcome;
  await doubtAloud(road, actor, { command, receipt });
  return outcome.body;
}

/** What the endpoint takes, with the time that was settled where it tells one. */
function inputOf({ endpoint }: Command, { params, body, timeField }: FieldCommand, receipt: Receipt): object {
  const fields = (endpoint.body as { properties?: object } | undefined)?.properties ?? {};
  const time = timeField in fields ? { [timeField]: receipt.happenedAt.toString() } : {};
  return { ...body, ...time, ...params };
}

/** The evidence of the case says that a time is in doubt, beside the event that carries it. */
async function doubtAloud(road: Road, actor: Actor, { command, receipt }: Taken): Promise<void> {
  const { orderId, key } = command;
  const { doubt, offsetMs } = receipt;
  if (doubt === null || orderId === undefined) return;
  await runCommand(road, doubtClock, { actor, key: `${key}:clock`, input: { orderId, doubt, offsetMs } });
}

async function setAside(
  { road, db }: FieldGround,
  { actor }: Sender,
  { command, receipt, refused }: Taken & { readonly refused: Refused },
): Promise<FieldOutcome | undefined> {
  const { key, call, orderId, params, body } = command;
  const conflict = await conflictOf(db, actor, { refused, orderId });
  if (!conflict) return undefined;
  const happenedAt = receipt.happenedAt.toString();
  const input = { orderId, key, call, conflict, happenedAt, input: { ...params, ...body } };
  const kept = await runCommand(road, setFieldWorkAside, { actor, key: `${key}:aside`, input });
  return kept instanceof Refused ? undefined : { key, outcome: 'set_aside', conflict };
}
