import { type Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, parseInstant } from '#kernel/time.ts';
import type { Window } from './store.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
}

/** The appointment that is asked for, null for none. */
export function windowIn(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: EpochMs,
): Window | Refused | null {
  if (from === undefined && to === undefined) return null;
  const missing = from === undefined ? 'from' : 'to';
  if (from === undefined || to === undefined)
    return refuse('input.invalid', { field: missing, params: { keyword: 'required' } });
  return windowOf({ from, to }, now);
}

/** An appointment with the customer. Refuses one that ends before it starts, or that is over already. */
export function windowOf({ from, to }: Asked, now: EpochMs): Window | Refused {
  if (parseInstant(to) <= parseInstant(from)) return refuse('appointment.ends_before_start', { field: 'to' });
  if (parseInstant(to) <= now) return refuse('appointment.in_past', { field: 'to' });
  return { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) };
}

/** What was agreed with the customer for an order already. */
export function agreedWindow({
  appointmentFrom: from,
  appointmentTo: to,
}: {
  readonly appointmentFrom: Temporal.Instant | null;
  readonly appointmentTo: Temporal.Instant | null;
}): Window | null {
  return from && to ? { from, to } : null;
}

/** The appointment as clauses see it. */
export function appointmentFacts({ from, to }: Window) {
  return { 'appointment.from': from.epochMilliseconds, 'appointment.to': to.epochMilliseconds };
}

export function appointmentData({ from, to }: Window) {
  return { from: from.epochMilliseconds, to: to.epochMilliseconds };
}
