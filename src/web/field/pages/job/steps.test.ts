import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '#contract/clock.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { stepsOf } from './steps.ts';

function anOrder(
  allowed: Readonly<Record<string, boolean>>,
  appointmentFrom: string | null = null,
): WorkOrder {
  const allowances = Object.entries(allowed).map(([action, isAllowed]) => ({
    action,
    allowed: isAllowed,
    refusals: isAllowed ? [] : [{ code: 'subject.state', message: 'not now' }],
    mayOverride: false,
  }));
  return { allowances, appointmentFrom } as unknown as WorkOrder;
}

function happened(...types: string[]): TimelineEntry[] {
  return types.map(
    (type, seq) => ({ type, seq, at: `2026-11-22T0${seq}:00:00Z`, data: {} }) as unknown as TimelineEntry,
  );
}

const standings = (order: WorkOrder, timeline: TimelineEntry[]) =>
  stepsOf(order, timeline).map(({ action, standing }) => `${action} ${standing}`);

describe('the steps of a job', () => {
  test('the next step is the first that is allowed and not done', () => {
    const order = anOrder({
      'work_order.accept': false,
      'work_order.contact_customer': true,
      'work_order.prepare': true,
      'work_order.depart': true,
      'service_report.sign': false,
    });
    const timeline = happened('work_order.created', 'work_order.accepted', 'work_order.customer_contacted');
    expect(standings(order, timeline)).toEqual([
      'work_order.accept done',
      'work_order.contact_customer done',
      'work_order.prepare next',
      'work_order.depart open',
      'service_report.sign blocked',
    ]);
  });

  test('what another engineer did before a new dispatch is to be done again', () => {
    const order = anOrder({ 'work_order.accept': true });
    const timeline = happened('work_order.accepted', 'dispatch.unassigned', 'dispatch.assigned');
    expect(standings(order, timeline)).toEqual(['work_order.accept next']);
  });

  test('of a cancelled order only what was done is shown', () => {
    const steps = { 'work_order.accept': false, 'work_order.depart': false, 'service_report.sign': false };
    const order: WorkOrder = { ...anOrder(steps), state: 'cancelled' };
    const timeline = happened('work_order.created', 'work_order.accepted', 'work_order.cancelled');
    expect(standings(order, timeline)).toEqual(['work_order.accept done']);
  });

  test('when the record of a step lacks something, that step is next once more', () => {
    const order = anOrder({ 'work_order.diagnose': true, 'work_order.record_repair': false });
    const [diagnose, repair] = order.allowances;
    const lacking = {
      code: 'clause.record_incomplete',
      message: 'lacks the mileage',
      lift: ['work_order.diagnose'],
    };
    const allowances = [diagnose, { ...repair, refusals: [lacking] }] as WorkOrder['allowances'];
    expect(standings({ ...order, allowances }, happened('work_order.diagnosed'))).toEqual([
      'work_order.diagnose next',
      'work_order.record_repair blocked',
    ]);
  });

  test('a step that a clause bars is not passed over: what lifts it is next, or nothing', () => {
    const order = anOrder({
      'work_order.prepare': true,
      'work_order.depart': false,
      'work_order.check_in': true,
    });
    const [prepare, depart, checkIn] = order.allowances;
    const barredBy = (lift: readonly string[]) =>
      [
        prepare,
        { ...depart, refusals: [{ code: 'clause.gate', message: 'tools first', clause: 'S2.BUS.07', lift }] },
        checkIn,
      ] as WorkOrder['allowances'];
    const prepared = happened('work_order.prepared');
    expect(standings({ ...order, allowances: barredBy([]) }, prepared)).toEqual([
      'work_order.prepare done',
      'work_order.depart blocked',
      'work_order.check_in open',
    ]);
    const lifted = stepsOf({ ...order, allowances: barredBy(['work_order.prepare']) }, prepared);
    expect(lifted[0]?.standing).toBe('next');
  });

  test('a test that was not passed asks for the repair again, and a repair for a test', () => {
    const order = anOrder({ 'work_order.record_repair': true, 'work_order.test': true });
    const failed = happened('work_order.repaired', 'work_order.tested').map(entry =>
      entry.type === 'work_order.tested' ? { ...entry, data: { passed: false } } : entry,
    );
    expect(standings(order, failed)).toEqual(['work_order.record_repair next', 'work_order.test open']);
    const again = happened('work_order.repaired', 'work_order.tested', 'work_order.repaired');
    expect(standings(order, again)).toEqual(['work_order.record_repair done', 'work_order.test next']);
  });

  test('an appointment that the dispatcher agreed beforehand counts', () => {
    const order = anOrder({ 'appointment.agree': true }, '2026-11-23T01:00:00Z');
    expect(stepsOf(order, [])).toMatchObject([{ standing: 'done', doneAt: '2026-11-23T01:00:00Z' }]);
  });

  test('actions that are no steps of the phone are left out', () => {
    expect(stepsOf(anOrder({ 'work_order.cancel': true, 'work_order.add_photo': true }), [])).toEqual([]);
  });
});
