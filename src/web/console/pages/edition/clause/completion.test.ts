import { describe, expect, test } from 'vitest';
import type { VocabularyView } from '#contract/edition-shape.ts';
import { completed, completionsFor } from './completion.ts';

const fact = (name: string, meaning: string) => ({ name, meaning, type: 'text', values: [] });
const vocabulary: VocabularyView = {
  events: [
    { name: 'work_order.checked_in', meaning: '已到场签到', awaits: null, fields: [fact('outcome', '结果')] },
  ],
  actions: [],
  facts: [fact('asset.distance', '到用户的距离'), fact('asset.model', '车型')],
  roles: [],
  functions: [{ name: 'km', call: 'km(300)', meaning: '公里' }],
  controls: {},
};
const known = {
  vocabulary,
  events: [],
  blanks: [{ name: 'total', label: '合计' }],
  settings: [{ name: 'radius_km', meaning: '服务半径' }],
};
const offered = (text: string, ...events: string[]) =>
  completionsFor({ ...known, events }, text).map(({ name }) => name);

describe('a condition that is being typed', () => {
  test('is completed with the names that begin so, or whose meaning has the word', () => {
    expect(offered('asset.d')).toEqual(['asset.distance']);
    expect(offered('grade("x") == "y" && asset')).toEqual(['asset.distance', 'asset.model']);
    expect(offered('')).toEqual([]);
  });

  test('is offered events inside quotes only, and fields of the event that it is about', () => {
    expect(offered('happened("work')).toEqual(['work_order.checked_in']);
    expect(offered('work')).toEqual([]);
    expect(offered('event.o', 'work_order.checked_in')).toEqual(['event.outcome']);
    expect(offered('event.o')).toEqual([]);
  });

  test('is offered fields of the form, and settings by what they mean', () => {
    expect(offered('form.')).toEqual(['form.total']);
    expect(offered('asset.distance <= km(半径')).toEqual([]);
    expect(offered('km(radius')).toEqual(['settings.radius_km']);
  });

  test('keeps what stands before the word', () => {
    const [km] = completionsFor({ ...known, settings: [] }, 'asset.distance <= k');
    expect(km && completed('asset.distance <= k', km)).toBe('asset.distance <= km(300)');
  });
});
