import type { Gate } from '#engine/controls/gate.ts';
import { explainFacts } from '#engine/explain-standing.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { factLine, instantText, nameOf } from '#engine/rendering.ts';
import type { SubjectState } from '#engine/state.ts';
import { type Explaining, type Place, renderingFor, sayer } from './explaining.ts';

/** A gate before an action; undefined where the clause has none there. */
export function gateAt(
  regulation: CompiledRegulation,
  { clause, control }: Place,
  action: string | undefined,
): Gate | undefined {
  const gates = regulation.actions.get(action ?? '')?.gates ?? [];
  return gates.find(one => one.clause === clause && one.control === control);
}

export interface Read {
  readonly facts: readonly string[];
  readonly events: readonly string[];
}

/** What a condition looked at: the facts as they were, and when the events happened that it asks about. */
export function knownLines(
  regulation: CompiledRegulation,
  { facts, events }: Read,
  {
    state,
    explaining,
  }: {
    readonly state: Pick<SubjectState, 'facts' | 'seen'>;
    readonly explaining: Explaining;
  },
): string[] {
  const rendering = renderingFor(explaining);
  const say = sayer(explaining.reader.locale);
  const happened = events.map(type => {
    const { meaning = null } = regulation.vocabulary.events[type] ?? {};
    const event = nameOf({ type, meaning }, explaining.reader.locale);
    const seen = state.seen[type];
    return seen
      ? say('happened', { event, at: instantText(seen.lastAt, rendering) })
      : say('not_happened', { event });
  });
  const known = explainFacts(regulation, facts, state.facts);
  return [...known.map(fact => factLine(fact, rendering)), ...happened];
}
