import { type Drained, drain, type Wire } from './drain.ts';
import type { OutboxStore } from './store.ts';

const firstPauseMs = 5_000;
const longestPauseMs = 300_000;
const nothing: Drained = { end: 'done', outcomes: new Map() };

interface CourierOptions {
  readonly store: OutboxStore;
  readonly wire: Wire;
  /** Other tabs of the same person wait. */
  readonly lockName: string;
  readonly onMoved: () => Promise<void>;
}

export interface Courier {
  /** Sends what is kept; who calls meanwhile is told of the round after this one. */
  run(): Promise<Drained>;
  stop(): void;
}

/** Carries what is kept to the server, one round at a time; after silence again, with growing pauses. */
export function startCourier({ store, wire, lockName, onMoved }: CourierOptions): Courier {
  let round: Promise<Drained> = Promise.resolve(nothing);
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const once = async (): Promise<Drained> => {
    if (isStopped) return nothing;
    clearTimeout(timer);
    const drained = await alone(lockName, () => drain(store, wire));
    await onMoved();
    if (drained.end === 'done') pauseMs = firstPauseMs;
    else if (drained.end !== 'signed_out') later();
    return drained;
  };
  const later = () => {
    // Phones that lost the signal together do not all come back in the same moment.
    timer = setTimeout(run, pauseMs * (0.5 + Math.random()));
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };
  const run = () => {
    round = round.catch(() => nothing).then(once);
    return round;
  };
  const soon = () => {
    pauseMs = firstPauseMs;
    void run();
  };
  const whenSeen = () => {
    if (document.visibilityState === 'visible') soon();
  };

  window.addEventListener('online', soon);
  document.addEventListener('visibilitychange', whenSeen);
  return {
    run,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', soon);
      document.removeEventListener('visibilitychange', whenSeen);
    },
  };
}

function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Browsers without locks have the keys of the commands: what two tabs send happens once.
  return navigator.locks ? navigator.locks.request(name, work) : work();
}
