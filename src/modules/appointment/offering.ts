import type { OfferedWindow } from '#contract/offer.ts';
import { type EpochMs, formatInstant, minuteMs } from '#kernel/time.ts';
import type { Span } from '#modules/day-plan/index.ts';
import { minuteOf, type Window, windowSpan } from '#modules/dispatch/index.ts';
import { type Reading, windowGround } from './ground.ts';
import { freeWindows, isFree, type WindowGround } from './windows.ts';

/** Nobody comes sooner than this. */
const leadMinutes = 60;

export interface Asked {
  readonly orderId: string;
  readonly now: EpochMs;
  readonly dueAt: EpochMs | null;
}

/** When somebody could come for an order. */
export interface Openings {
  readonly zone: string;
  /** The earliest of them, told apart by whether they are late. */
  windows(most: number): OfferedWindow[];
  isOpen(window: Window): boolean;
}

export async function openingsOf(
  reading: Reading,
  { orderId, now, dueAt }: Asked,
): Promise<Openings | undefined> {
  const ground = await windowGround(reading, orderId, now);
  if (!ground) return undefined;
  const earliest = minuteOf(now) + leadMinutes;
  return {
    zone: ground.zone,
    windows: most => freeWindows(ground, earliest, most).map(span => windowOf(span, dueAt)),
    isOpen: window => isOpen(ground, windowSpan(window), minuteOf(now)),
  };
}

function isOpen(ground: WindowGround, span: Span, now: number): boolean {
  return span.from > now && isFree(ground, span);
}

function windowOf({ from, to }: Span, dueAt: EpochMs | null): OfferedWindow {
  const begins = from * minuteMs;
  return { from: formatInstant(begins), to: formatInstant(to * minuteMs), isLate: isLate(begins, dueAt) };
}

export function isLate(begins: EpochMs, dueAt: EpochMs | null): boolean {
  return dueAt !== null && begins > dueAt;
}

/** A window of the database as the wire has it. */
export function offered({ from, to }: Window, dueAt: EpochMs | null): OfferedWindow {
  const begins = from.epochMilliseconds;
  return {
    from: formatInstant(begins),
    to: formatInstant(to.epochMilliseconds),
    isLate: isLate(begins, dueAt),
  };
}
