import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { rowsOf } from './claims-csv.ts';

const say = ((key: string) => key.slice(key.lastIndexOf('.') + 1)) as unknown as TFunction;
const spent = { kind: 'travel', amountFen: 5_050, spentOn: '2026-11-20', place: '=1+1' } as const;
const claim = {
  ...{
    orderNo: 'WO-1',
    personName: '张师傅',
    state: 'audited',
    trip: '维修',
    submittedAt: '2026-11-21T00:00:00Z',
  },
  expenses: [spent],
  costs: [
    { kind: 'travel', amountFen: 5_050, bearer: '销售部', account: 'sales_branch', allocatedByName: '' },
  ],
} as unknown as ExpenseClaim;

test('each voucher is a line with its sum in yuan, when it was handed in by the clocks of the company and who bears it', () => {
  const [head, line] = rowsOf([claim], { t: say, zone: 'Asia/Shanghai' });
  expect(head).toHaveLength(11);
  expect(line?.[4]).toBe('2026-11-21 08:00');
  expect(line?.slice(6)).toEqual(['50.50', '2026-11-20', '=1+1', '销售部', 'sales_branch']);
});
