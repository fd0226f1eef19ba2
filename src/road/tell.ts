import { apply } from '#engine/apply.ts';
import { nextDueAt } from '#engine/due.ts';
import type { EngineEvent } from '#engine/event.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { newId } from '#platform/id.ts';
import type { Context, Told } from './command.ts';
import { chainHash, type LoggedEvent } from './evidence/logged-event.ts';
import { countedFor } from './figures/counted-for.ts';
import type { OverrideGrounds } from './override-grounds.ts';
import type { Session } from './session.ts';
import type { Subject } from './subject.ts';
import type { SequencedEffect } from './write.ts';

/** A subject with what has been told of it in this transaction. */
export interface Telling {
  readonly subject: Subject;
  readonly events: readonly LoggedEvent[];
  readonly effects: readonly SequencedEffect[];
}

/** The action that leads to the events: its gates are judged with the first of them. */
export interface Occasion {
  readonly action: string;
  readonly overridden: readonly string[];
  readonly overrideReason: string | null;
  readonly overrideGrounds: OverrideGrounds | null;
  /** What the gates were shown beforehand; it holds from the first event on. */
  readonly proposed: Values;
}

/** Where and by whom it is told. */
export interface Teller {
  readonly session: Session;
  readonly context: Context;
}

/** Tells what an action led to: into the log, through the engine, and to the modules that listen. */
export async function tell(
  teller: Teller,
  occasion: Occasion,
  { subject, told }: { subject: Subject; told: readonly Told[] },
): Promise<Telling> {
  const nothing: Telling = { subject, events: [], effects: [] };
  const [first, ...rest] = told;
  if (!first) return nothing;
  const begun = await tellOne(teller, nothing, asked(first, occasion));
  return tellRest(teller, begun, rest);
}

/** Tells what no action on this subject led to. */
export function tellAside(teller: Teller, subject: Subject, told: readonly Told[]): Promise<Telling> {
  return tellRest(teller, { subject, events: [], effects: [] }, told);
}

/** An event with what the log and the engine are to know of the action behind it. */
type Said = Told & Partial<Occasion>;

function asked(told: Told, occasion: Occasion): Said {
  return { ...told, ...occasion, facts: { ...occasion.proposed, ...told.facts } };
}

async function tellRest(teller: Teller, begun: Telling, told: readonly Told[]): Promise<Telling> {
  let telling = begun;
  for (const one of told) telling = await tellOne(teller, telling, one);
  return telling;
}

async function tellOne(teller: Teller, telling: Telling, said: Said): Promise<Telling> {
  const { context, session } = teller;
  const edition = session.road.regulations.editionAt(telling.subject.state.edition, context.at);
  const logged = link(context, telling.subject, { ...said, edition });
  const event = engineEvent(logged);
  const { book } = session.road.regulations;
  const before = telling.subject.state;
  const { state, effects } = apply(book, before, event);
  const { seq, hash: lastHash, actorId, overrideReason: reason } = logged;
  const next = {
    subject: { ...telling.subject, seq, lastHash, state },
    events: [...telling.events, logged],
    effects: [
      ...telling.effects,
      ...effects.map(effect => ({
        ...{ seq, effect, reason, actorId },
        countedFor: countedFor(book, { effect, before, after: state, actorId }),
      })),
    ],
  };
  return tellRest(teller, next, await reactionsTo(teller, event, state));
}

/** A logged event as the engine reads it: live, in replay and in verification the same. */
export function engineEvent({
  type,
  at,
  actorRoles,
  action,
  proposed,
  overridden,
  edition,
  data,
  facts,
}: LoggedEvent): EngineEvent {
  return {
    type,
    at,
    roles: actorRoles,
    data,
    facts,
    ...(action !== null && { action }),
    ...(action !== null && { proposed }),
    ...(overridden.length > 0 && { overridden }),
    ...(edition !== null && { edition }),
  };
}

/** The event with its place in the subject's chain. */
function link(
  { actor, at, recordedAt }: Context,
  subject: Subject,
  said: Said & { readonly edition: string },
): LoggedEvent {
  const event = {
    subjectId: subject.id,
    seq: subject.seq + 1,
    id: newId(),
    type: said.type,
    at: said.at ?? at,
    recordedAt,
    actorId: actor.personId,
    actorName: actor.name,
    actorRoles: actor.roles,
    onBehalfOf: actor.onBehalfOf,
    source: actor.source,
    action: said.action ?? null,
    proposed: said.proposed ?? {},
    overridden: said.overridden ?? [],
    overrideReason: said.overrideReason ?? null,
    overrideGrounds: said.overrideGrounds ?? null,
    edition: isNamed(subject, said.edition) ? said.edition : null,
    data: said.data ?? {},
    facts: said.facts ?? {},
    prevHash: subject.lastHash,
  };
  return { ...event, hash: chainHash(event) };
}

/** The log names the edition at its beginning, and where another one has come into force. */
function isNamed({ seq, state }: Subject, edition: string): boolean {
  return seq === 0 || state.edition !== edition;
}

async function reactionsTo(
  { session: { tx, road }, context }: Teller,
  event: EngineEvent,
  state: SubjectState,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const listen of road.reactions[event.type] ?? [])
    told.push(...(await listen(tx, event, context, { state, regulations: road.regulations })));
  return told;
}

/** When a subject must be looked at again although nothing happens to it. */
export function nextTick({ state }: Subject): number | null {
  return nextDueAt(state);
}
