import i18next from 'i18next';
import { allowanceFrom } from '#contract/allowance.ts';
import type { FieldJob, OrderCourse } from '#contract/field-work.ts';
import { ownFactsOf } from '#contract/own-facts.ts';
import type { Wording } from '#contract/refusal-words.ts';
import { beforeRepair } from '#contract/repair-terms.ts';
import type { Allowance } from '#contract/shape.ts';
import { againstTakingBack } from '#contract/take-back.ts';
import { againstVisiting } from '#contract/visit.ts';
import type { Carried } from '#engine/carried.ts';
import { compileCarried } from '#engine/compile-carried.ts';
import { permit } from '#engine/permit.ts';
import type { Values } from '#engine/vocabulary.ts';
import { after } from '#kernel/lifecycle.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { rightNow } from './clock.ts';
import { type Entry, reckoned } from './entry.ts';
import { foresee, proposedBy, type Reckoning } from './predict.ts';
import { actionOfCall } from './step-of-call.ts';

/** What the phone asks its gates by. */
export interface Gates extends Reckoning {
  readonly carried: ReadonlyMap<string, Carried>;
  /** In which language a person is told what stands in their way. */
  readonly locale: Locale;
}

/** What the phone took along for its gates. */
export interface KeptGates {
  readonly carried: readonly Carried[];
  readonly course: OrderCourse;
}

/** Compiled once for what the phone took along. */
let last: { readonly key: string; readonly gates: Gates } | undefined;

/** The editions that the phone carries, made executable. */
export function gatesFrom(
  { carried: parts, course }: KeptGates,
  { roles, locale }: Pick<Gates, 'roles' | 'locale'>,
): Gates {
  const key = JSON.stringify([parts, course, roles, locale]);
  if (last?.key === key) return last.gates;
  const carried = new Map(parts.map(part => [part.edition, part]));
  const gates = { book: bookFrom(parts), course, roles, locale, carried };
  last = { key, gates };
  return gates;
}

function bookFrom(parts: readonly Carried[]): Reckoning['book'] {
  const editions = new Map(parts.map(part => [part.edition, compileCarried(part)]));
  return {
    edition: id => {
      const found = editions.get(id);
      if (!found) throw new RangeError(`this phone does not carry the edition "${id}"`);
      return found;
    },
  };
}

/** A job with what the phone keeps of it taken in, and with what may be done next, asked as the server would. */
export function seenOffline(job: FieldJob, kept: readonly Entry[], gates: Gates): FieldJob {
  const own = reckoned(kept, job.order.id);
  if (own.length === 0) return job;
  const seen = foresee(job, own, gates);
  const allowances = job.order.allowances.map(({ action }) => allowanceOf({ job: seen, action }, gates));
  return { ...seen, order: { ...seen.order, allowances } };
}

/** Whether a change may be made now, with what it proposes; undefined where the phone cannot say. */
export function allowanceOfEntry(job: FieldJob, entry: Entry, gates: Gates): Allowance | undefined {
  const action = actionOfCall(entry.call);
  if (action === undefined) return undefined;
  const allowance = allowanceOf({ job, action, facts: proposedBy(entry, job) }, gates);
  const isOverridden = 'override' in entry.body && allowance.mayOverride;
  return isOverridden ? { ...allowance, allowed: true } : allowance;
}

interface Attempt {
  readonly job: FieldJob;
  readonly action: string;
  readonly facts?: Values;
}

/** What stands in the way of an action, in the words of the server. */
export function allowanceOf({ job, action, facts }: Attempt, gates: Gates): Allowance {
  const { roles, locale, book, course, carried } = gates;
  const answer = permit(book, job.state, {
    action,
    at: rightNow(),
    roles,
    facts: facts ?? ownFactsOf(action) ?? {},
  });
  const clauses = answer.allowed ? [] : answer.refusals;
  const vocabulary = carried.get(job.state.edition)?.vocabulary ?? { facts: {} };
  return allowanceFrom(
    { action, clauses, hindrance: hindrance(job, action, course) },
    { roles, locale, vocabulary, wording },
  );
}

/** What is true of every order, whatever the company's rules. */
function hindrance({ order, terms }: FieldJob, action: string, course: OrderCourse): Refused | undefined {
  if (order.report.signedAt !== null && course.closedBySignature.includes(action))
    return refuse('service_report.signed');
  const next = after(course.lifecycle, { state: order.state, action });
  if (next instanceof Refused) return next;
  const refused = againstVisiting(order, action) ?? againstTakingBack(order.takeBacks, action);
  if (refused) return refused;
  return action === 'work_order.record_repair' ? beforeRepair(terms) : undefined;
}

const wording: Wording = {
  translate: (locale: Locale, key, params = {}) => i18next.getFixedT(locale)(key, params),
  hasText: (locale, key) => i18next.exists(key, { lng: locale }),
};
