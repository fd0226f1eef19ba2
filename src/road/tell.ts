import { apply } from '#engine/apply.ts';
import { nextDueAt } from '#engine/due.ts';
import type { EngineEvent } from '#engine/event.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Context, Told } from './command.ts';
import { chainHash, type LoggedEvent } from './evidence/logged-event.ts';
import type { Road } from './road.ts';
import type { Subject } from './subject.ts';
import type { SequencedEffect } from './write.ts';

/** A subject with what has been told of it in this transaction. */
export interface Telling {
  readonly subject: Subject;
  readonly events: readonly LoggedEvent[];
  readonly effects: readonly SequencedEffect[];
}

export interface TellOptions {
  readonly road: Road;
  readonly tx: Tx;
  readonly context: Context;
  readonly action: string;
  readonly overrideReason: string | null;
}

/** Tells events one after the other: into the log, through the engine, and to the modules that listen. */
export async function tell(options: TellOptions, begun: Telling, told: readonly Told[]): Promise<Telling> {
  let telling = begun;
  for (const one of told) {
    telling = tellOne(options, telling, one);
    telling = await tell(options, telling, await reactionsTo(options, one));
  }
  return telling;
}

function tellOne(options: TellOptions, telling: Telling, told: Told): Telling {
  const logged = link(options, telling.subject, told);
  const { state, effects } = apply(
    options.road.regulations.book,
    telling.subject.state,
    engineEvent(options.context, told),
  );
  const { seq, hash: lastHash } = logged;
  const actorId = options.context.actor.personId;
  const sequenced = effects.map(effect => ({ seq, effect, reason: options.overrideReason, actorId }));
  return {
    subject: { ...telling.subject, seq, lastHash, state },
    events: [...telling.events, logged],
    effects: [...telling.effects, ...sequenced],
  };
}

function engineEvent({ at, actor }: Context, { type, data, facts }: Told): EngineEvent {
  return { type, at, roles: actor.roles, ...(data && { data }), ...(facts && { facts }) };
}

/** The event with its place in the subject's chain. */
function link({ context, action, overrideReason }: TellOptions, subject: Subject, told: Told): LoggedEvent {
  const { actor, at, recordedAt } = context;
  const said = {
    subjectId: subject.id,
    seq: subject.seq + 1,
    id: newId(),
    type: told.type,
    at,
    recordedAt,
    actorId: actor.personId,
    actorName: actor.name,
    actorRoles: actor.roles,
    onBehalfOf: actor.onBehalfOf,
    source: actor.source,
    action,
    data: told.data ?? {},
    facts: told.facts ?? {},
    overrideReason,
    prevHash: subject.lastHash,
  };
  return { ...said, hash: chainHash(said) };
}

async function reactionsTo({ road, tx, context }: TellOptions, told: Told): Promise<readonly Told[]> {
  const listeners = road.reactions[told.type] ?? [];
  const answers: Told[] = [];
  for (const listen of listeners) answers.push(...(await listen(tx, engineEvent(context, told), context)));
  return answers;
}

/** When a subject must be looked at again although nothing happens to it. */
export function nextTick({ state }: Subject): number | null {
  return nextDueAt(state);
}
