import { calendarFor } from '#engine/controls/calendars.ts';
import { addSpan } from '#engine/controls/civil-span.ts';
import type { Terms } from '#engine/controls/conduct-act.ts';
import { dueWith, parseLimit } from '#engine/controls/limit.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { Clause } from './ground.ts';

export interface TermsGround {
  /** Facts of the person's branch: which calendar its limits are counted in. */
  readonly facts: Values;
  readonly isRepeated: boolean;
}

/** How the limits of a clause's due process are counted. */
export function termsOf(clause: Clause, { facts, isRepeated }: TermsGround): Terms {
  const calendar = calendarFor(clause.regulation.calendars, facts);
  return {
    process: clause.consequence.dueProcess,
    isRepeated,
    expiry: (span, from) => addSpan(span, from, calendar.zone),
    after: (text, from) => {
      const limit = parseLimit(text);
      if (!limit) throw new RangeError(`"${text}" is no limit`);
      return dueWith({ limit, time: 'calendar', exactFit: 'closing', calendar }, from, []).dueAt;
    },
  };
}
