import { secondMs } from '#kernel/time.ts';
import type { Clock } from '../clock.ts';

/** Remembers for a few seconds whose session a credential is, so that not each request asks the database. */
export interface SessionCache<T> {
  get(credential: string, load: () => Promise<T>): Promise<T>;
  forget(credential: string): void;
}

/** A session ended elsewhere is noticed within this time. */
export const rememberedMs = 10 * secondMs;
const rememberedAtMost = 20_000;

export function createSessionCache<T>(clock: Clock): SessionCache<T> {
  const known = new Map<string, { readonly value: Promise<T>; readonly until: number }>();

  return {
    get: (credential, load) => {
      const found = known.get(credential);
      if (found && clock.now() < found.until) return found.value;
      const value = load();
      known.delete(credential);
      known.set(credential, { value, until: clock.now() + rememberedMs });
      value.catch(() => known.delete(credential));
      const oldest = known.size > rememberedAtMost ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      return value;
    },
    forget: credential => {
      known.delete(credential);
    },
  };
}
