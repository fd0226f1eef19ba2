import type { Book } from '#engine/compile.ts';
import type { Effect } from '#engine/effect.ts';
import type { Clock, SubjectState } from '#engine/state.ts';
import type { Value, Values } from '#engine/vocabulary.ts';

/** For whom an occasion counts, as it stood when it was judged: nobody is charged with what another left behind. */
export interface CountedFor {
  /** Who answers for it; null where nobody is named yet, or the clause names a role that no one person holds. */
  readonly personId: string | null;
  /** The customer's class. */
  readonly tier: string | null;
}

/**
 * The fact that names the person who answers for a case in a role; of a duty it is `duty.person` and of a call
 * `call.person`, whatever the role.
 */
const personFacts: Readonly<Record<string, string>> = {
  dispatcher: 'work_order.dispatcher',
  engineer: 'work_order.engineer',
  csr: 'service_request.owner',
  support: 'service_request.owner',
};

interface Occasion {
  readonly effect: Effect;
  /** The subject before and after the event. */
  readonly before: SubjectState;
  readonly after: SubjectState;
  readonly actorId: string | null;
}

/**
 * A limit counts for the person who holds the role that the clause names; one that has passed, for who held it before
 * the event with which that was noticed. A gate or record counts for whoever acted, an indicator for the engineer of
 * the case, else for who has it at the desk.
 */
export function countedFor(book: Book, occasion: Occasion): CountedFor {
  return { personId: personOf(book, occasion), tier: tierOf(occasion.after.facts) };
}

export function isOpen({ status }: Pick<Clock, 'status'>): boolean {
  return status === 'running' || status === 'paused';
}

/** For whom a clock that is open counts, as things stand. */
export function countedForNow(book: Book, clock: Clock, facts: Values): CountedFor {
  return { personId: answersNow(book, clock, facts), tier: tierOf(facts) };
}

/** Who answers for a clock that is open, as things stand. */
export function answersNow(book: Book, clock: Clock, facts: Values): string | null {
  return personInRole(facts, holderOf(book, clock));
}

/** Whether a fact that came with an event may make a clock count for somebody else. */
export function isHandedOver(book: Book, clock: Clock, told: Values): boolean {
  const isOfOthers = 'duty.person' in told || 'call.person' in told || 'customer.tier' in told;
  return isOfOthers || (personFacts[holderOf(book, clock)] ?? '') in told;
}

function personOf(book: Book, { effect, before, after, actorId }: Occasion): string | null {
  if (effect.type === 'judged') return actorId;
  const { facts } = effect.type === 'clock_overdue' ? before : after;
  if ('clock' in effect) return answersNow(book, effect.clock, facts);
  return personInRole(facts, 'engineer') ?? personInRole(facts, 'csr');
}

function holderOf(book: Book, clock: Clock): string {
  return book.edition(clock.edition).deadlines.get(clock.clause)?.[clock.control]?.spec.holder ?? '';
}

function personInRole(facts: Values, role: string): string | null {
  return idOf(facts['duty.person'] ?? facts['call.person'] ?? facts[personFacts[role] ?? '']);
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An imported log may call people by any name of its own: they are nobody of this company. */
function idOf(value: Value | undefined): string | null {
  return typeof value === 'string' && idShape.test(value) ? value : null;
}

/** The customer's class, as the case knows it. */
function tierOf(facts: Values): string | null {
  const tier = facts['customer.tier'];
  return typeof tier === 'string' ? tier : null;
}
