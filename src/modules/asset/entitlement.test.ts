import { expect, test } from 'vitest';
import { entitlementOf } from './entitlement.ts';

const zone = 'Asia/Shanghai';

test('the last day of the warranty is inside it, to midnight in the zone of the branch', () => {
  expect(entitlementOf('2026-11-22', Date.UTC(2026, 10, 22, 15, 59), zone)).toBe('in_warranty');
  expect(entitlementOf('2026-11-22', Date.UTC(2026, 10, 22, 16, 0), zone)).toBe('out_of_warranty');
});

test('without a date nothing is known', () => {
  expect(entitlementOf(null, 0, zone)).toBe('unknown');
});
