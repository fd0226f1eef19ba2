import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { OutletStatement } from '#contract/outlet-statement.ts';
import { rowsOf } from './statement-csv.ts';

const t = ((key: string) => key) as TFunction;
const line = { orderId: '1', orderNo: 'WO-1', kind: 'repair', task: '检查' };
const statement: OutletStatement = {
  ...{ id: '1', outletId: '2', outletName: '=outlet', month: '2026-10', state: 'drawn', amountFen: 12_050 },
  lines: [{ ...line, completedOn: '2026-10-09', priceFen: 12_050 }],
  ...{ note: null, drawnAt: '2026-11-01T00:00:00Z', drawnByName: 'finance', answeredAt: null },
  ...{ answeredByName: null, approvedAt: null, approvedByName: null, acts: [] },
};

test('a statement in a spreadsheet has its orders and their sum in yuan', () => {
  expect(rowsOf(statement, t).slice(1)).toEqual([
    ['=outlet', '2026-10', 'WO-1', 'words:request_kind.repair', '2026-10-09', '120.50'],
    ['=outlet', '2026-10', 'outlet:sum', '', '', '120.50'],
  ]);
});
