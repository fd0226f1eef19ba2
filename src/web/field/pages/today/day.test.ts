import { describe, expect, test } from 'vitest';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { civilOf } from '../../civil.ts';
import { jobsOfToday } from './day.ts';

const day = { today: '2026-11-22', dateOf: (at: string) => civilOf(at, 'Asia/Shanghai').date };

function aJob(orderNo: string, about: Partial<WorkOrderRow> = {}): WorkOrderRow {
  return {
    id: orderNo,
    orderNo,
    requestId: orderNo,
    requestNo: orderNo,
    state: 'assigned',
    task: '',
    severity: 'normal',
    faultClass: 'body',
    requiredSkill: null,
    crewSize: 1,
    customerName: '',
    place: '',
    distanceMetres: null,
    branchId: '',
    branchName: '',
    engineerId: null,
    engineerName: null,
    appointmentFrom: null,
    appointmentTo: null,
    dueAt: null,
    dueClause: null,
    risk: 'none',
    ...about,
  };
}

const namesOf = (jobs: readonly WorkOrderRow[]) => jobsOfToday(jobs, day).map(({ orderNo }) => orderNo);

describe('the day of an engineer', () => {
  test('holds what is agreed for today by the company’s clocks, and what has no appointment yet', () => {
    expect(
      namesOf([
        aJob('tonight', { appointmentFrom: '2026-11-22T15:59:00Z' }),
        aJob('after midnight', { appointmentFrom: '2026-11-22T16:00:00Z' }),
        aJob('not agreed'),
      ]),
    ).toEqual(['tonight', 'not agreed']);
  });

  test('holds what is late even when it is agreed for another day', () => {
    expect(namesOf([aJob('late', { appointmentFrom: '2026-11-25T02:00:00Z', risk: 'overdue' })])).toEqual([
      'late',
    ]);
  });

  test('begins with what is late, then what is at risk, then by time', () => {
    expect(
      namesOf([
        aJob('afternoon', { appointmentFrom: '2026-11-22T06:00:00Z' }),
        aJob('due at noon', { dueAt: '2026-11-22T04:00:00Z' }),
        aJob('at risk', { dueAt: '2026-11-22T09:00:00Z', risk: 'at_risk' }),
        aJob('late', { dueAt: '2026-11-21T09:00:00Z', risk: 'overdue' }),
      ]),
    ).toEqual(['late', 'at risk', 'due at noon', 'afternoon']);
  });
});
