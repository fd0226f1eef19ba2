import { minuteMs } from '#kernel/time.ts';
import type { Clock } from '../clock.ts';

/** Failed attempts to sign in, counted for each name and each address within the last quarter of an hour. */
export interface Attempts {
  /** Seconds to wait before another attempt; 0 when one is free. */
  waitSeconds(name: string, address: string): number;
  failed(name: string, address: string): void;
  succeeded(name: string): void;
}

const windowMs = 15 * minuteMs;
/** Many people may share one address. */
const usualAtMost = { name: 10, address: 100 };
const rememberedAtMost = 50_000;

export function createAttempts(clock: Clock, atMost = usualAtMost): Attempts {
  const failures = new Map<string, number[]>();
  const keys = (name: string, address: string) => [
    { key: `name ${name.toLowerCase()}`, limit: atMost.name },
    { key: `address ${address}`, limit: atMost.address },
  ];
  const recent = (key: string) => (failures.get(key) ?? []).filter(at => clock.now() - at < windowMs);

  return {
    waitSeconds: (name, address) => {
      const waits = keys(name, address).map(({ key, limit }) => waitMs(recent(key), limit, clock.now()));
      return Math.ceil(Math.max(...waits) / 1000);
    },
    failed: (name, address) => {
      for (const { key } of keys(name, address)) failures.set(key, [...recent(key), clock.now()]);
      forgetOldest(failures);
    },
    succeeded: name => {
      failures.delete(`name ${name.toLowerCase()}`);
    },
  };
}

/** The wait ends when the oldest of the last `limit` failures leaves the window. */
function waitMs(failures: readonly number[], limit: number, now: number): number {
  const oldest = failures.at(-limit);
  return oldest === undefined ? 0 : oldest + windowMs - now;
}

function forgetOldest(failures: Map<string, number[]>): void {
  const oldest = failures.size > rememberedAtMost ? failures.keys().next().value : undefined;
  if (oldest !== undefined) failures.delete(oldest);
}
