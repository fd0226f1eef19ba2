import { expect, test } from 'vitest';
import { apply } from '#engine/apply.ts';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { bookOf, calendarsOf, compile } from '#engine/compile.ts';
import { permit } from '#engine/permit.ts';
import { newSubject, type SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { hourMs, minuteMs, parseInstant } from '#kernel/time.ts';
import { shippedRegulation } from './cli/pack-load.ts';
import { vocabulary } from './vocabulary.ts';

interface Step {
  readonly action: string;
  readonly events: readonly { readonly type: string; readonly data?: Values }[];
  readonly facts?: Values;
}

/** The main job as people do it, with the facts that each step makes known. */
const steps: readonly Step[] = [
  {
    action: 'service_request.register',
    events: [{ type: 'service_request.registered' }],
    facts: {
      'service_request.channel': 'phone',
      'service_request.kind': 'repair',
      'service_request.fault_class': 'body',
      'service_request.severity': 'normal',
      'service_request.supplier_needed': false,
      'asset.distance': 42_000,
      'asset.model': 'K6',
      'asset.vehicle_no': '8-021',
      'asset.in_warranty': false,
      'site.address_known': true,
      'site.phone_known': true,
      'site.contact_known': true,
    },
  },
  { action: 'service_request.reply', events: [{ type: 'service_request.replied' }] },
  {
    action: 'service_request.pass_to_field',
    events: [{ type: 'service_request.passed_to_field' }, { type: 'work_order.created' }],
    facts: { 'work_order.order_no': 'WO-1', 'work_order.crew_size': 1, 'work_order.engineers_out': 0 },
  },
  {
    action: 'dispatch.assign',
    events: [{ type: 'dispatch.assigned', data: { in_turn: true } }],
    facts: { 'dispatch.in_turn': true, 'dispatch.engineer_out': false },
  },
  {
    action: 'work_order.accept',
    events: [{ type: 'work_order.accepted' }],
    facts: { 'work_order.accepted_at': parseInstant('2026-03-02T02:00:00Z') },
  },
  { action: 'work_order.contact_customer', events: [{ type: 'work_order.customer_contacted' }] },
  {
    action: 'work_order.prepare',
    events: [{ type: 'work_order.prepared' }],
    facts: { 'work_order.has_report_form': true, 'work_order.has_satisfaction_form': true },
  },
  { action: 'work_order.depart', events: [{ type: 'work_order.departed' }] },
  {
    action: 'work_order.check_in',
    events: [{ type: 'work_order.checked_in', data: { outcome: 'at_place' } }],
  },
  {
    action: 'work_order.diagnose',
    events: [{ type: 'work_order.diagnosed' }],
    facts: {
      'report.use': '城市公交',
      'report.fault': '车门不能关闭',
      'report.history': '雨后出现',
      'report.cause': '气路漏气',
      'report.running_hours': 1_200,
      'report.mileage': 56_000_000,
      'report.in_three_guarantees': false,
      'report.dismantled_before': false,
    },
  },
  {
    action: 'work_order.request_consent',
    events: [{ type: 'work_order.consented', data: { granted: true, amount: 0 } }],
    facts: { 'work_order.consent_granted': true, 'work_order.consent_amount': 0 },
  },
  {
    action: 'work_order.record_repair',
    events: [{ type: 'work_order.repaired' }],
    facts: { 'report.work': '更换气管', 'report.guidance_given': true, 'report.charge': 0 },
  },
  {
    action: 'work_order.test',
    events: [{ type: 'work_order.tested', data: { passed: true } }],
    facts: { 'work_order.test_passed': true },
  },
  {
    action: 'service_report.sign',
    events: [{ type: 'service_report.signed' }, { type: 'satisfaction.recorded', data: { score: 5 } }],
    facts: { 'satisfaction.score': 5 },
  },
  { action: 'work_order.complete', events: [{ type: 'work_order.completed' }] },
  {
    action: 'callback.record',
    events: [{ type: 'callback.recorded', data: { result: 'reached', satisfied: true } }],
    facts: { 'callback.attitude': 5, 'callback.skill': 5, 'callback.outcome': 5 },
  },
  { action: 'service_request.close', events: [{ type: 'service_request.closed' }] },
];

const chinaWeek = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

async function shippedBook() {
  const weekly = Object.fromEntries(chinaWeek.map(day => [day, [['08:00', '17:00'] as const]]));
  const calendar = compileCalendar({ id: 'office', zone: 'Asia/Shanghai', weekly, holidays: [] });
  if (!calendar.ok) throw new Error('the calendar is wrong');
  const calendars = calendarsOf([calendar.calendar], { standard: 'office', fact: 'branch.calendar' });
  const regulation = await shippedRegulation('bus-maker');
  const compiled = compile({ edition: 'e1', regulation, vocabulary, calendars });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return bookOf(compiled.regulation);
}

/** Does the steps 20 minutes apart; answers the clauses that refused one of them, and where the case stands at the end. */
async function work(todo: readonly Step[]): Promise<{ refused: string[]; state: SubjectState }> {
  const book = await shippedBook();
  let state = newSubject('e1');
  let at = parseInstant('2026-03-02T01:00:00Z');
  const refused: string[] = [];
  for (const { action, events, facts = {} } of todo) {
    const answer = permit(book, state, { action, at, roles: ['engineer'], facts });
    if (!answer.allowed) refused.push(...answer.refusals.map(({ clause }) => `${action} ${clause}`));
    for (const [index, event] of events.entries())
      state = apply(book, state, { ...event, at, ...(index === 0 && { facts, action }) }).state;
    at += 20 * minuteMs;
  }
  return { refused, state };
}

test('the main job passes every gate of the bus maker’s regulation and keeps every limit', async () => {
  const { refused, state } = await work(steps);
  expect(refused).toEqual([]);
  expect(state.clocks.map(({ clause, status }) => `${clause} ${status}`).toSorted()).toEqual([
    'S0.DISC.21 kept',
    'S2.BUS.05 kept',
    'S2.MACH.21 kept',
    'S3.SOFT.39 kept',
    'S4.TECH.08 kept',
  ]);
  expect(state.at).toBeLessThan(parseInstant('2026-03-02T01:00:00Z') + 6 * hourMs);
});

test.each([
  ['work_order.accept', ['work_order.depart S2.BUS.16']],
  ['work_order.contact_customer', ['work_order.depart S2.BUS.21']],
  ['work_order.prepare', ['work_order.depart S2.BUS.18']],
  ['work_order.request_consent', ['work_order.record_repair S2.DOOR.07']],
  ['work_order.test', ['service_report.sign S2.BUS.11', 'work_order.complete S0.DISC.25']],
  ['service_report.sign', ['work_order.complete S2.BUS.10', 'work_order.complete S2.MACH.13']],
])('leaving out %s meets %j', async (left, clauses) => {
  const { refused } = await work(steps.filter(({ action }) => action !== left));
  expect(refused).toEqual(clauses);
});
