import type { ClauseRefusal } from '#engine/permit.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Refused } from '#kernel/refusal.ts';
import { messageOf, tellable, type Wording } from './refusal-words.ts';
import type { Allowance } from './shape.ts';

/** What stands in the way of an action: clauses of the regulation, and what is true in every company. */
export interface Obstacles {
  readonly action: string;
  readonly clauses: readonly ClauseRefusal[];
  readonly hindrance: Refused | undefined;
}

/** Who is told, and in which words. */
export interface Told {
  readonly roles: readonly string[];
  readonly locale: Locale;
  readonly vocabulary: Pick<Vocabulary, 'facts'>;
  readonly wording: Wording;
}

/** Whether somebody may do something now, and why not: the same words on the server and on a phone without signal. */
export function allowanceFrom({ action, clauses, hindrance }: Obstacles, told: Told): Allowance {
  const { roles, locale, vocabulary, wording } = told;
  const refusals = [
    ...clauses.map(refusal => tellable(refusal, vocabulary, wording)),
    ...(hindrance ? hindrance.refusals : []),
  ];
  const isOverridable = ({ overridableBy }: ClauseRefusal) =>
    roles.some(role => overridableBy.includes(role));
  return {
    action,
    allowed: refusals.length === 0,
    refusals: refusals.map(refusal => ({
      code: refusal.code,
      message: messageOf(refusal, locale, wording),
      ...(refusal.clause && { clause: refusal.clause }),
      ...(refusal.lift && { lift: [...refusal.lift] }),
    })),
    mayOverride: !hindrance && clauses.length > 0 && clauses.every(isOverridable),
  };
}
