import { expect, test } from 'vitest';
import { tidy } from './tidy.ts';

test('what was left empty is not sent, and rows that nobody filled in are none', () => {
  const content = {
    reason: '差旅',
    amount: null,
    remark: '  ',
    lines: [{ item: '机票', price: null }, { item: '' }],
  };
  expect(tidy(content)).toEqual({ reason: '差旅', lines: [{ item: '机票' }] });
  expect(tidy({ lines: [{}] })).toEqual({});
});

test('nought and no are answers', () => {
  expect(tidy({ amount: 0, agreed: false })).toEqual({ amount: 0, agreed: false });
});
