import { expect, test } from 'vitest';
import { addTo } from './sum.ts';

test('counts of parts add up, what is new in a part is taken over, and names stay', () => {
  const sum = { cases: 2, people: new Map([['a', { name: '陈工', kept: 1 }]]) };
  const part = {
    cases: 3,
    people: new Map([
      ['a', { name: '陈工', kept: 4 }],
      ['b', { name: '李工', kept: 2 }],
    ]),
  };
  addTo(sum, part);
  expect(sum).toEqual({
    cases: 5,
    people: new Map([
      ['a', { name: '陈工', kept: 5 }],
      ['b', { name: '李工', kept: 2 }],
    ]),
  });
});
