import { apply } from '#engine/apply.ts';
import type { Book } from '#engine/compile.ts';
import type { Effect } from '#engine/effect.ts';
import { type Clock, newSubject } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type EpochMs, parseInstant } from '#kernel/time.ts';
import type { LoggedEvent } from '../evidence/logged-event.ts';
import { engineEvent } from '../tell.ts';
import { isSame, type Verdict, verdictOf } from './clock-rows.ts';
import { openSince } from './counted.ts';
import { type CountedFor, countedFor, countedForNow, isHandedOver, isOpen } from './counted-for.ts';
import { type Excusal, excusalOf } from './excusals.ts';

/** Something that counts in a figure. */
export interface Occasion extends CountedFor {
  readonly clause: string;
  readonly control: number;
  readonly measure: 'kept' | 'broken' | 'overridden' | 'excused' | 'running' | 'numerator' | 'denominator';
  readonly at: EpochMs;
  readonly amount: number;
}

export interface Recomputed {
  readonly occasions: readonly Occasion[];
  /** The branch as the log knows it. */
  readonly branchCode: string | null;
}

interface Judgement {
  readonly place: { readonly clause: string; readonly control: number };
  readonly isOpen: boolean;
  readonly verdict: Verdict;
  readonly for: CountedFor;
  readonly isExcused: boolean;
}

/** All that a log counts in figures, worked out anew from its beginning. */
export function occasionsOf(log: readonly LoggedEvent[], book: Book): Recomputed {
  const occasions: Occasion[] = [];
  const clocks = new Map<string, Judgement>();
  let state = newSubject(log[0]?.edition ?? '');
  for (const logged of log) {
    const before = state;
    const applied = apply(book, before, engineEvent(logged));
    state = applied.state;
    for (const effect of applied.effects) {
      const who = countedFor(book, { effect, before, after: state, actorId: logged.actorId });
      if ('clock' in effect) follow(clocks, effect.clock, who);
      else occasions.push(...counted(effect, who));
    }
    for (const clock of state.clocks)
      handOver(clocks, clock, { book, told: logged.facts, facts: state.facts });
    const excusal = excusalOf(logged);
    if (excusal) excuse({ clocks, occasions }, excusal);
  }
  const code = state.facts['branch.code'];
  return {
    occasions: [...occasions, ...standing(clocks)],
    branchCode: typeof code === 'string' ? code : null,
  };
}

/** A verdict that stays as it was stays with those for whom it was counted. */
function follow(clocks: Map<string, Judgement>, clock: Clock, who: CountedFor): void {
  const verdict = verdictOf(clock);
  const before = clocks.get(clock.id);
  const stays = verdict !== null && before !== undefined && isSame(before.verdict, verdict);
  const isExcused = before?.isExcused ?? false;
  if (!stays) clocks.set(clock.id, { place: clock, isOpen: isOpen(clock), verdict, for: who, isExcused });
}

interface Told {
  readonly book: Book;
  /** Facts that came with the event, and all that hold after it. */
  readonly told: Values;
  readonly facts: Values;
}

/** A clock that is open passes to whoever the event names for it. */
function handOver(clocks: Map<string, Judgement>, clock: Clock, { book, told, facts }: Told): void {
  const judgement = clocks.get(clock.id);
  if (!judgement || !isOpen(clock) || !isHandedOver(book, clock, told)) return;
  clocks.set(clock.id, { ...judgement, for: countedForNow(book, clock, facts) });
}

interface Counting {
  readonly clocks: Map<string, Judgement>;
  readonly occasions: Occasion[];
}

/** A clock stays excused, whatever its limit is worked out to be later; a verdict is what it was. */
function excuse({ clocks, occasions }: Counting, excusal: Excusal): void {
  if (excusal.of === 'clock') {
    const judgement = clocks.get(excusal.clock);
    if (judgement) clocks.set(excusal.clock, { ...judgement, isExcused: true });
    return;
  }
  for (const [place, occasion] of occasions.entries())
    if (isExcusedBy(occasion, excusal)) occasions[place] = { ...occasion, measure: 'excused' };
}

type OfJudged = Extract<Excusal, { readonly of: 'judged' }>;

function isExcusedBy({ measure, clause, control, at }: Occasion, excusal: OfJudged): boolean {
  const isThere = clause === excusal.clause && control === excusal.control && at === excusal.at;
  return measure === 'broken' && isThere;
}

function counted(effect: Effect, who: CountedFor): Occasion[] {
  if (effect.type === 'judged') {
    const { clause, control, outcome, at } = effect;
    return [{ clause, control, measure: outcome, at, amount: 1, ...who }];
  }
  if (effect.type !== 'measured') return [];
  const { clause, control, part, at, amount } = effect;
  return [{ clause, control, measure: part, at, amount, ...who }];
}

function standing(clocks: ReadonlyMap<string, Judgement>): Occasion[] {
  return [...clocks.values()].flatMap(judgement => {
    const { clause, control } = judgement.place;
    const counts = countsAs(judgement);
    return counts ? [{ clause, control, ...counts, amount: 1, ...judgement.for }] : [];
  });
}

function countsAs({ isOpen, verdict, isExcused }: Judgement): Pick<Occasion, 'measure' | 'at'> | undefined {
  if (isOpen) return { measure: 'running', at: parseInstant(openSince) };
  if (!verdict) return undefined;
  const { outcome, at } = verdict;
  return { measure: outcome === 'broken' && isExcused ? 'excused' : outcome, at };
}
