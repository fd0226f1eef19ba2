import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { MonthFigures } from '#contract/compliance.ts';
import { rowsOf } from './months-csv.ts';

const say = ((key: string) => key.slice(key.lastIndexOf('.') + 1)) as unknown as TFunction;
const figures = { requests: 43, visits: 7, personDays: 8, costFen: 96_250 };
const counted: MonthFigures = {
  ...figures,
  month: '2026-11',
  timelyRate: 0.9375,
  satisfactionRate: 1,
  complaintRate: 0,
};
const uncounted: MonthFigures = { ...counted, month: '2026-10', timelyRate: null };

test('each month is a line, the newest first, its cost in yuan and its rates in percent; what was not counted is empty', () => {
  const [titles, newest, older] = rowsOf([uncounted, counted], say);
  expect(titles).toHaveLength(8);
  expect(newest).toEqual(['2026-11', '43', '7', '8', '962.50', '93.8%', '100.0%', '0.0%']);
  expect(older?.[5]).toBe('');
});
