import type { Present } from '#contract/desk.ts';

export type Doing = Present['doing'];

interface TellerOptions {
  /** What is done in this window now; null: nobody is here. */
  readonly doing: () => Doing | null;
  readonly tell: (doing: Doing | null) => Promise<void>;
}

/** Tells the server what is done in a window: at once when it changes, and again at each beat while somebody is here. */
interface PresenceTeller {
  /** Time has gone by: the server forgets who does not tell again. */
  beat(): void;
  /** Something may have changed. */
  turn(): void;
  /** The window is left. */
  leave(): void;
}

export function createPresenceTeller({ doing, tell }: TellerOptions): PresenceTeller {
  let told: Doing | null | undefined = null;
  const say = (now: Doing | null) => {
    told = now;
    // A colleague that is not seen hinders nobody: what fails here is tried again.
    tell(now).catch(() => {
      told = undefined;
    });
  };
  return {
    beat: () => {
      const now = doing();
      if (now !== null || told !== null) say(now);
    },
    turn: () => {
      const now = doing();
      if (now !== told) say(now);
    },
    leave: () => {
      if (told !== null) say(null);
    },
  };
}
