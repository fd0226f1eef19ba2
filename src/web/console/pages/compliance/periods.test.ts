import { expect, test } from 'vitest';
import { presetOf } from './periods.ts';

test('usual periods run from the first to the last day of a month, over the turn of the year', () => {
  expect(presetOf('this_month', '2028-02-15')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(presetOf('last_month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  expect(presetOf('quarter', '2026-01-31')).toEqual({ from: '2025-11-01', to: '2026-01-31' });
  expect(presetOf('year', '2026-11-22')).toEqual({ from: '2025-12-01', to: '2026-11-30' });
});
