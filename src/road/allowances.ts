import { allowanceFrom } from '#contract/allowance.ts';
import { type Asker, may, type Scope } from '#contract/asker.ts';
import type { Allowance } from '#contract/shape.ts';
import { permit } from '#engine/permit.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import { hasText, translate } from '#platform/text/translate.ts';
import type { Regulations } from './road.ts';

export interface AllowancesOptions {
  readonly regulations: Regulations;
  readonly reader: Asker & { readonly locale: Locale };
  readonly scope: Scope;
  readonly state: SubjectState;
  readonly now: EpochMs;
  /** Whether the subject's own state and truths allow the action. */
  readonly allowed: (action: string) => Refused | undefined;
  /** What the action would make true as far as it is known beforehand. */
  readonly proposes?: (action: string) => Values | undefined;
}

/** What a reader may do with a subject now, and why not; actions that are not this reader's at all are left out. */
export function allowancesOf(options: AllowancesOptions, actions: readonly string[]): Allowance[] {
  const { reader, scope } = options;
  return actions.filter(action => may(reader, action, scope)).map(action => allowanceOf(options, action));
}

function allowanceOf(options: AllowancesOptions, action: string): Allowance {
  const { reader, regulations } = options;
  const { roles, locale } = reader;
  const { vocabulary } = regulations;
  return allowanceFrom(
    { action, clauses: clausesAgainst(options, action), hindrance: options.allowed(action) },
    { roles, locale, vocabulary, wording: { translate, hasText } },
  );
}

function clausesAgainst({ regulations, reader, state, now, proposes }: AllowancesOptions, action: string) {
  const facts = proposes?.(action);
  const attempt = { action, at: now, roles: reader.roles, ...(facts && { facts }) };
  const edition = regulations.editionAt(state.edition, now);
  const answer = permit(regulations.book, { ...state, edition }, attempt);
  return answer.allowed ? [] : answer.refusals;
}

/** The refusal in an outcome, if it is one. */
export function refusalIn(outcome: unknown): Refused | undefined {
  return outcome instanceof Refused ? outcome : undefined;
}
