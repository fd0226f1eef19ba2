import type { Session } from '#contract/session.ts';
import type { SessionKeeper } from '../shared/session/session.ts';
import { drop, keep, recall } from './kept.ts';

const name = 'session';

/** Who was signed in on this phone last, so that the app opens without signal. Nothing in it opens anything else. */
export const sessionKeeper: SessionKeeper = {
  recall: () => {
    const kept = recall(name);
    return isSession(kept) ? kept : undefined;
  },
  keep: session => (session ? keep(name, session) : drop(name)),
};

function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'userId' in value && 'actions' in value;
}
