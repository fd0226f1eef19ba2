import { expect, test } from 'vitest';
import type { Control, DeadlineControl, GateControl } from '#engine/regulation.ts';
import { hairs } from './hairs.ts';

const text = { 'zh-CN': '时限', 'zh-TW': '時限', en: 'limit' };

const gate: GateControl = {
  ...{ kind: 'gate', name: text, action: 'order.close', obstacle: text, lift: [], override: [] },
  require: 'order.score >= 4 && order.sum < yuan(50)',
};

const deadline: DeadlineControl = {
  ...{ kind: 'deadline', name: text, holder: 'csr', cancel: [], time: 'calendar', warn: [], escalate: [] },
  ...{ again: 'keep', exactFit: 'closing', recalculate: true },
  ...{ from: [{ event: 'order.opened' }], to: [{ event: 'order.closed' }] },
  within: [{ when: 'order.far', limit: '24h' }, { limit: 'settings.near' }],
};

const limitsOf = (control: Control) =>
  control.kind === 'deadline' ? control.within.map(({ limit }) => limit) : [];

test('each comparison is turned by itself', () => {
  const required = hairs(gate, {}).map(({ control }) => 'require' in control && control.require);
  expect(required).toEqual([
    'order.score > 4 && order.sum < yuan(50)',
    'order.score >= 4 && order.sum <= yuan(50)',
  ]);
});

test('a condition in which a choice of the company has a part is left as it is', () => {
  const settled = { ...gate, require: 'order.score > 4 || order.score == 4 && settings.four_is_good' };
  expect(hairs(settled, { four_is_good: { value: true, meaning: text } })).toEqual([]);
});

test('limits are moved by a minute, and by one of their unit where that is days', () => {
  const moved = hairs(deadline, { near: { value: '3wd end', meaning: text } });
  expect(moved.map(({ control }) => limitsOf(control))).toEqual([
    ['1439m', 'settings.near'],
    ['1441m', 'settings.near'],
    ['24h', '2wd end'],
    ['24h', '4wd end'],
  ]);
});
