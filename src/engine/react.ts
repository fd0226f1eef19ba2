import { addClock, replaceClock } from './clocks.ts';
import {
  begin,
  cancel,
  endDormant,
  isDormant,
  isOpen,
  pause,
  reopen,
  resume,
  stop,
} from './controls/clock.ts';
import type { Deadline } from './controls/deadline.ts';
import { type Draft, deadlineOf } from './draft.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import type { Scope } from './expression/expression.ts';
import type { Reaction } from './plan.ts';
import type { Clock } from './state.ts';

export interface Happening {
  readonly event: EngineEvent;
  readonly scope: Scope;
  /** The edition that the reaction belongs to. */
  readonly edition: string;
}

/** Lets an event act on the open clocks of one deadline: a stop wins over a cancellation, that over resume and pause. */
export function moveClocks(draft: Draft, reaction: Reaction, happening: Happening): void {
  const isNamed = reaction.to ?? reaction.cancel ?? reaction.pause ?? reaction.resume ?? reaction.reopen;
  if (!isNamed) return;
  const { clocks } = draft;
  const reopens = reaction.reopen?.(happening.scope) && !hasOpen(draft, reaction, happening);
  for (let i = 0; i < clocks.length; i++) {
    const clock = clocks[i];
    if (clock && isOf(reaction, happening, clock)) moveClock(draft, i, { clock, reaction, happening });
  }
  if (reopens) openAgain(draft, reaction, happening);
}

function hasOpen({ clocks }: Draft, reaction: Reaction, happening: Happening): boolean {
  return clocks.some(clock => isOf(reaction, happening, clock) && isOpen(clock));
}

function isOf({ deadline }: Reaction, { edition }: Happening, clock: Clock): boolean {
  return clock.clause === deadline.clause && clock.control === deadline.control && clock.edition === edition;
}

interface Move {
  readonly clock: Clock;
  readonly reaction: Reaction;
  readonly happening: Happening;
}

function moveClock(draft: Draft, index: number, move: Move): void {
  const { clock } = move;
  if (isDormant(clock)) moveDormant(draft, index, move);
  else if (isOpen(clock)) moveOpen(draft, index, move);
}

function moveOpen(draft: Draft, index: number, { clock, reaction, happening }: Move): void {
  const { event, scope } = happening;
  const { deadline } = reaction;
  if (reaction.to?.(scope)) settle(draft, index, stop(deadline, clock, event));
  else if (reaction.cancel?.(scope)) settle(draft, index, cancel(deadline, clock, event));
  else wait(draft, index, { clock, reaction, happening });
}

function wait(draft: Draft, index: number, { clock, reaction, happening }: Move): void {
  const { event, scope } = happening;
  const resumed = reaction.resume?.(scope) ? resume(reaction.deadline, clock, event) : undefined;
  const paused = !resumed && reaction.pause?.(scope) ? pause(reaction.deadline, clock, event) : undefined;
  if (resumed) become(draft, index, { type: 'clock_resumed', clock: resumed });
  if (paused) become(draft, index, { type: 'clock_paused', clock: paused });
}

/** A clock without a row is silent; it only remembers that it was stopped, or for how long it waited. */
function moveDormant(draft: Draft, index: number, { clock, reaction, happening }: Move): void {
  const { event, scope } = happening;
  const isEnded = reaction.to?.(scope) || reaction.cancel?.(scope);
  const ended = isEnded ? endDormant(clock, event) : undefined;
  const resumed = reaction.resume?.(scope) ? resume(reaction.deadline, clock, event) : undefined;
  const paused = reaction.pause?.(scope) ? pause(reaction.deadline, clock, event) : undefined;
  const moved = ended ?? resumed ?? paused;
  if (moved) replaceClock(draft, index, moved);
}

function settle(draft: Draft, index: number, clock: Clock): void {
  become(draft, index, { type: clock.status === 'cancelled' ? 'clock_cancelled' : 'clock_stopped', clock });
}

function become(draft: Draft, index: number, effect: Extract<Effect, { readonly clock: Clock }>): void {
  draft.effects.push(effect);
  replaceClock(draft, index, effect.clock);
}

/** Opens the clock that was stopped last. */
function openAgain(draft: Draft, reaction: Reaction, happening: Happening): void {
  const index = draft.clocks.findLastIndex(clock => isOf(reaction, happening, clock) && isSettled(clock));
  const clock = draft.clocks[index];
  if (!clock) return;
  const { deadline } = reaction;
  if (deadline.spec.reopen?.how === 'restart') startClock(draft, reaction, happening);
  else become(draft, index, { type: 'clock_reopened', clock: reopen(deadline, clock, happening.event) });
}

function isSettled(clock: Clock): boolean {
  return clock.stoppedAt !== null && (clock.status === 'kept' || clock.status === 'broken');
}

/** Lets an event start a clock of one deadline, by what the clause says of an occasion that comes again. */
export function startClocks(draft: Draft, reaction: Reaction, happening: Happening): void {
  if (!reaction.from?.(happening.scope)) return;
  const { again } = reaction.deadline.spec;
  const open = again === 'another' ? [] : openClocks(draft, reaction);
  if (open.length > 0 && again === 'keep') return;
  for (const index of open) giveUp(draft, index, happening);
  startClock(draft, reaction, happening);
}

/** Of every edition: a clause that is open under an older one is not begun twice. */
function openClocks(draft: Draft, { deadline }: Reaction): number[] {
  const found: number[] = [];
  for (let i = 0; i < draft.clocks.length; i++) {
    const clock = draft.clocks[i];
    if (clock?.clause === deadline.clause && clock.control === deadline.control && isOpen(clock))
      found.push(i);
  }
  return found;
}

function giveUp(draft: Draft, index: number, { event }: Happening): void {
  const clock = draft.clocks[index];
  if (clock) settle(draft, index, cancel(deadlineOf(draft.book.edition(clock.edition), clock), clock, event));
}

function startClock(draft: Draft, { deadline }: Reaction, { event, scope, edition }: Happening): void {
  const clock = begin({ deadline, edition, event, scope, nth: countOf(draft, deadline) + 1 });
  if (clock) addClock(draft, clock);
}

function countOf({ clocks }: Draft, { clause, control }: Deadline): number {
  let count = 0;
  for (const clock of clocks) if (clock.clause === clause && clock.control === control) count++;
  return count;
}
