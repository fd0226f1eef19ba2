import { Refused } from '#kernel/refusal.ts';
import { type EpochMs, minuteMs } from '#kernel/time.ts';
import type { SettableClock } from '#platform/clock.ts';
import type { Command } from '#road/command.ts';
import { perform } from '#road/perform.ts';
import type { Session } from '#road/session.ts';
import type { Writing } from '#road/write.ts';
import type { Step, Told } from './step.ts';

export interface Telling {
  readonly session: Session;
  /** The clock of the session's road. */
  readonly clock: SettableClock;
  readonly commandOf: (action: string) => Command;
  /** Nothing is told beyond it: what comes later is work that is still open. */
  readonly now: EpochMs;
}

/** Tells one case in the order of time and answers with what is to be written down. */
export async function tellCase(
  telling: Telling,
  { told, steps, at }: { readonly told: Told; readonly steps: readonly Step[]; readonly at: EpochMs },
): Promise<Writing[]> {
  const writings: Writing[] = [];
  for (const step of steps.toSorted((a, b) => a.minute - b.minute)) {
    const instant = at + step.minute * minuteMs;
    if (instant > telling.now) return writings;
    const writing = await tellStep(telling, { step, told, instant });
    if (!writing) return writings;
    writings.push(writing);
  }
  return writings;
}

interface Moment {
  readonly step: Step;
  readonly told: Told;
  readonly instant: EpochMs;
}

async function tellStep(
  { session, clock, commandOf }: Telling,
  { step, told, instant }: Moment,
): Promise<Writing | null> {
  clock.set(instant);
  const input = await step.input(told);
  if (input === null) return null;
  const call = { actor: step.by(told), input, key: null };
  const performed = await perform(session, commandOf(step.action), call);
  if (performed instanceof Refused)
    throw new Error(`demonstration: ${step.action}: ${JSON.stringify(performed.refusals)}`);
  // The steps that follow read the rows of this one.
  await session.tx.flush();
  step.keep?.(told, performed.answer.body as never);
  return performed.writing;
}
