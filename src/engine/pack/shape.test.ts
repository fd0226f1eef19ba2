import { describe, expect, test } from 'vitest';
import { Events, Text, Within } from './schema-parts.ts';
import { checkShape } from './shape.ts';

describe('the shape of a value', () => {
  test.each([
    ['an event', Events, 'work_order.tested'],
    ['a list of events', Events, ['work_order.tested', { event: 'work_order.created', where: 'true' }]],
    ['a limit', Within, '24h'],
    ['rows of limits', Within, [{ when: 'true', limit: '1h30m' }, { limit: '2wd end' }]],
  ])('%s fits', (_, schema, value) => {
    expect(checkShape(schema, value)).toEqual([]);
  });

  test('of the one form that is meant, what is wrong is told where it is', () => {
    expect(checkShape(Events, { event: 'work_order.tested', wehre: 'true' }, ['from'])).toEqual([
      {
        path: ['from', 'wehre'],
        code: 'unknown_key',
        params: { key: 'wehre' },
        expected: { written: 'event, where' },
        nearest: 'where',
      },
    ]);
    expect(checkShape(Within, [{ limit: 'soon' }])).toMatchObject([{ path: [0, 'limit'] }]);
  });

  test('of no form at all, what may be written is told', () => {
    expect(checkShape(Within, 24)).toMatchObject([
      { path: [], code: 'unfit', params: { value: '24' }, expected: { word: 'limits' } },
    ]);
    expect(checkShape(Events, [])).toHaveLength(1);
  });

  test('a text wants all three languages and something in each', () => {
    expect(
      checkShape(Text, { 'zh-CN': '文', 'zh-TW': ' ' }).map(({ code, path }) => `${code} ${path}`),
    ).toEqual(['missing_translation ', 'unfit zh-TW']);
  });
});
