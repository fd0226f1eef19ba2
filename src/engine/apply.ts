import type { EpochMs } from '#kernel/time.ts';
import type { Book } from './compile.ts';
import type { Gate } from './controls/gate.ts';
import { type Applied, appliedOf, type Draft, draftOf, scopeOf } from './draft.ts';
import type { Judged } from './effect.ts';
import type { EngineEvent } from './event.ts';
import type { Scope } from './expression/expression.ts';
import { findByEvent, findByVerdict } from './find.ts';
import { isJudgedByAction, judgeForm, judgeGate } from './judge.ts';
import { countJudged, measureEvent } from './measure.ts';
import { notice } from './notice.ts';
import { spend, takePaper } from './papers.ts';
import type { EventPlan } from './plan.ts';
import { moveClocks, startClocks } from './react.ts';
import { type Changes, recalculateClocks, regrade } from './recalculate.ts';
import { setAside } from './set-aside.ts';
import type { Seen, SubjectState } from './state.ts';
import type { Value, Values } from './vocabulary.ts';

export type { Applied } from './draft.ts';

/**
 * Applies one event to a subject: what it does to clocks, grades and indicators, and which verdicts it brings.
 * First the limits that had passed before are noticed, then the event acts. Pure: the same log gives the same bytes.
 */
export function apply(book: Book, state: SubjectState, event: EngineEvent): Applied {
  const draft = draftOf(book, state);
  act(draft, event);
  return appliedOf(draft);
}

/** The same on a draft that is taken further. */
export function act(draft: Draft, event: EngineEvent): void {
  const isFirst = expect(draft, event);
  conclude(draft, { facts: takeIn(draft, event), event, isFirst });
}

/** What an event meets: limits that had passed, and gates. Answers whether it is the first, or the first of an edition. */
export function expect(draft: Draft, event: EngineEvent, shown = () => shownTo(draft, event)): boolean {
  notice(draft, event.at, false);
  const isFirst = draft.at === 0 || succeed(draft, event);
  if (event.action !== undefined) judgeAction(draft, event, shown);
  return isFirst;
}

/** What gates are shown: what was known before the event, with the facts that it proposes. */
export function shownTo({ facts }: Draft, { action, proposed }: EngineEvent): Values {
  return action === undefined || isEmpty(proposed) ? facts : { ...facts, ...proposed };
}

function isEmpty(values: Values | undefined): boolean {
  for (const _ in values) return false;
  return true;
}

/** What follows from an event that was taken in. */
export function conclude(draft: Draft, changes: Changes): void {
  workOut(draft, changes);
  setAside(draft, changes.event);
  react(draft, changes.event);
  notice(draft, changes.event.at, true);
}

/** Another edition is in force from now on, for the gates before this action as well; answers whether there is one. */
function succeed(draft: Draft, { edition }: EngineEvent): boolean {
  if (edition === undefined || edition === draft.edition) return false;
  draft.edition = edition;
  return true;
}

function judgeAction(draft: Draft, event: EngineEvent, shown: () => Values): void {
  const regulation = draft.book.edition(draft.edition);
  const plan = regulation.actions.get(event.action ?? '');
  if (!plan) return;
  const scope = { ...scopeOf(draft, event), event: undefined, facts: shown() };
  const mayPass = ({ clause }: Gate) => event.overridden?.includes(clause) ?? false;
  for (const gate of plan.gates) tell(draft, judgeGate(gate, scope, mayPass), event);
  for (const form of plan.forms) if (isJudgedByAction(form)) tell(draft, judgeForm(form, scope), event);
  spend(draft, plan.usedUp);
}

function tell(draft: Draft, judged: Judged | undefined, event: EngineEvent): void {
  if (!judged) return;
  draft.effects.push(judged, ...countJudged(draft.book.edition(draft.edition), judged));
  findByVerdict(draft, judged, event);
}

/** Takes over facts and counts the event; answers which facts are new. */
export function takeIn(draft: Draft, event: EngineEvent): ReadonlySet<string> {
  const { type, at, facts } = event;
  const changed = changedFacts(draft, facts);
  if (facts && changed.size > 0) draft.facts = known(draft, facts, changed);
  see(draft, type, at);
  remember(draft, event);
  return changed;
}

/** What an edition remembers of an event by itself: the papers that it has not used up. */
export function remember(draft: Draft, event: EngineEvent): void {
  takePaper(draft, event);
  draft.at = Math.max(draft.at, event.at);
}

function known(draft: Draft, facts: Values, changed: ReadonlySet<string>): Values {
  if (!draft.growsInPlace) return { ...draft.facts, ...facts };
  const own: Record<string, Value | undefined> = draft.facts;
  for (const name of changed) own[name] = facts[name];
  return draft.facts;
}

function see(draft: Draft, type: string, at: EpochMs): void {
  const before = draft.seen[type];
  // A copy and an assignment: half the time of a literal with spread and computed key, on the hottest path.
  const own: Record<string, Seen> = draft.growsInPlace ? draft.seen : { ...draft.seen };
  own[type] = before
    ? { count: before.count + 1, firstAt: Math.min(before.firstAt, at), lastAt: Math.max(before.lastAt, at) }
    : { count: 1, firstAt: at, lastAt: at };
  draft.seen = own;
}

const none: ReadonlySet<string> = new Set();

function changedFacts(draft: Draft, facts: EngineEvent['facts']): ReadonlySet<string> {
  if (!facts) return none;
  let changed: Set<string> | undefined;
  for (const name in facts)
    if (facts[name] !== draft.facts[name]) {
      changed ??= new Set();
      changed.add(name);
    }
  return changed ?? none;
}

/** Grades and limits that follow from what changed. */
function workOut(draft: Draft, changes: Changes): void {
  const regraded = draft.book.edition(draft.edition).gradings.length > 0 ? regrade(draft, changes) : none;
  if (changes.facts.size > 0 || regraded.size > 0) recalculateClocks(draft, changes, regraded);
}

/** What the clauses that name this event do: those in force, and for open clocks those they began under. */
function react(draft: Draft, event: EngineEvent): void {
  const current = draft.edition;
  const earlier = earlierEditions(draft);
  const plan = draft.book.edition(current).events.get(event.type);
  if (plan) reactInForce(draft, plan, event);
  for (const edition of earlier) {
    const begun = draft.book.edition(edition).events.get(event.type);
    if (!begun) continue;
    const happening = { event, scope: scopeOf(draft, event, edition), edition };
    for (const reaction of begun.reactions) moveClocks(draft, reaction, happening);
  }
}

function reactInForce(draft: Draft, plan: EventPlan, event: EngineEvent): void {
  const { edition } = draft;
  const scope = scopeOf(draft, event, edition);
  const happening = { event, scope, edition };
  for (const reaction of plan.reactions) {
    moveClocks(draft, reaction, happening);
    startClocks(draft, reaction, happening);
  }
  judgeAndMeasure(draft, plan, { event, scope });
}

const noEditions: readonly string[] = [];

/** Of clocks that began before the edition in force. */
function earlierEditions({ edition, clocks }: Draft): readonly string[] {
  let earlier: Set<string> | undefined;
  for (const clock of clocks)
    if (clock.edition !== edition) earlier = (earlier ?? new Set()).add(clock.edition);
  return earlier ? [...earlier] : noEditions;
}

function judgeAndMeasure(
  draft: Draft,
  plan: EventPlan,
  { event, scope }: { event: EngineEvent; scope: Scope },
): void {
  for (const form of plan.forms) {
    if (form.at.get(event.type)?.(scope)) tell(draft, judgeForm(form, scope), event);
  }
  measureEvent(draft, plan, scope, event.type);
  if (plan.triggers.length > 0) findByEvent(draft, plan, event, scope);
}
