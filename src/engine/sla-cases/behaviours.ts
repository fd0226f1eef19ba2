import { dayMs, formatInstant, hourMs } from '#kernel/time.ts';
import { apply } from '../apply.ts';
import { type Book, bookOf, compile } from '../compile.ts';
import type { EngineEvent } from '../event.ts';
import { newSubject, type SubjectState } from '../state.ts';
import { aDeadline, trialBook, trialInput } from '../trial.ts';
import { type Json, type JsonObject, Unreadable } from './format.ts';

/** What the engine does in a described situation: the answers by key. */
export type Behaviour = (input: JsonObject) => Readonly<Record<string, Json>>;

/** Situations that files of cases describe in words, each tried on a small regulation. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  'zammad-sla-stops-matching': limitStopsMatching,
  'glpi-ola-starts-when-attached': internalClockStartsLater,
  'rt-no-clock-when-staff-opens': noClockForStaff,
  'frappe-blank-condition-is-not-a-match': blankConditionCatchesNothing,
};

const opened = 20_000 * dayMs;

function play(book: Book, log: readonly EngineEvent[]): SubjectState {
  return log.reduce((state, event) => apply(book, state, event).state, newSubject('trial'));
}

function dueOf({ clocks }: SubjectState, clause: string): string | null {
  const clock = clocks.find(one => one.clause === clause && one.status === 'running');
  return clock ? formatInstant(clock.dueAt) : null;
}

/** The priority changes so that no row of any limit table matches: no due date is left. */
function limitStopsMatching(): Readonly<Record<string, Json>> {
  const within = [{ when: 'request.priority == "high"', limit: '2h' }];
  const clauses = { reply: [aDeadline({ within })], solve: [aDeadline({ within })] };
  const book = trialBook({
    clauses,
    events: { asked: {}, changed: {}, answered: {} },
    facts: { 'request.priority': 'text' },
  });
  const asked = { type: 'asked', at: opened, facts: { 'request.priority': 'high' } };
  const changed = { type: 'changed', at: opened + hourMs, facts: { 'request.priority': 'low' } };
  const before = play(book, [asked]);
  if (dueOf(before, 'reply') === null) throw new Error('the limit must match before the change');
  const after = play(book, [asked, changed]);
  return { all_due_dates: dueOf(after, 'reply') ?? dueOf(after, 'solve') };
}

/** A clock towards the customer counts from opening, an internal one from the moment it is attached. */
function internalClockStartsLater(input: JsonObject): Readonly<Record<string, Json>> {
  const limits = { sla: hoursIn(input, 'sla_own_h'), ola: hoursIn(input, 'ola_own_h') };
  const clauses = {
    sla: [aDeadline({ within: [{ limit: `${limits.sla}h` }] })],
    ola: [aDeadline({ from: [{ event: 'attached' }], within: [{ limit: `${limits.ola}h` }] })],
  };
  const book = trialBook({ clauses, events: { asked: {}, attached: {}, answered: {} } });
  const attached = opened + hourMs;
  const { clocks } = play(book, [
    { type: 'asked', at: opened },
    { type: 'attached', at: attached },
  ]);
  const instants = { opened, attached };
  const relative = (clause: string, from: keyof typeof instants) => {
    const clock = clocks.find(one => one.clause === clause);
    return clock ? `${from}+${(clock.dueAt - instants[from]) / hourMs}h` : null;
  };
  return { sla_due: relative('sla', 'opened'), ola_due: relative('ola', 'attached') };
}

function hoursIn(input: JsonObject, key: string): number {
  const hours = input[key];
  if (typeof hours !== 'number') throw new Unreadable(`there are no hours "${key}" in the input`);
  return hours;
}

/** A request that staff opens starts no response clock where the clause asks for the customer's own word. */
function noClockForStaff(): Readonly<Record<string, Json>> {
  const from = [{ event: 'asked', where: 'by("customer")' }];
  const book = trialBook({ clauses: { reply: [aDeadline({ from })] }, events: { asked: {}, answered: {} } });
  const byCustomer = play(book, [{ type: 'asked', at: opened, roles: ['customer'] }]);
  if (dueOf(byCustomer, 'reply') === null) throw new Error("the customer's own request must start the clock");
  return { response_due: dueOf(play(book, [{ type: 'asked', at: opened, roles: ['csr'] }]), 'reply') };
}

/** A row with a blank condition is refused when the regulation is compiled, so that only the last row is the default. */
function blankConditionCatchesNothing(): Readonly<Record<string, Json>> {
  const blank = { when: ' ', limit: '1h' };
  const standard = { limit: '8h' };
  const events = { asked: {}, answered: {} };
  const compiled = compile(
    trialInput({ clauses: { reply: [aDeadline({ within: [blank, standard] })] }, events }),
  );
  const book = compiled.ok
    ? bookOf(compiled.regulation)
    : trialBook({ clauses: { reply: [aDeadline({ within: [standard] })] }, events });
  const [clock] = play(book, [{ type: 'asked', at: opened }]).clocks;
  return { applied: clock?.limit === standard.limit ? 'default SLA' : 'blank condition' };
}
