import { expect, test } from 'vitest';
import type { TimelineEntry } from '#contract/clock.ts';
import { doneAtOf } from './done-at.ts';

const entry = (seq: number, type: string, at: string): TimelineEntry => ({
  ...{ id: String(seq), seq, type, at, recordedAt: at, actor: '', source: 'phone', title: '', hash: '' },
  data: {},
});

const [nine, ten] = ['2026-11-20T01:00:00Z', '2026-11-20T02:00:00Z'];
const checked = 'work_order.safety_checked';

test('the last check of the order counts', () => {
  const timeline = [entry(3, checked, ten), entry(1, 'work_order.created', nine), entry(2, checked, nine)];
  expect(doneAtOf(timeline, checked)).toBe(ten);
});

test('a check of an earlier order of the case does not', () => {
  const timeline = [entry(1, checked, nine), entry(2, 'work_order.created', ten)];
  expect(doneAtOf(timeline, checked)).toBeUndefined();
});
