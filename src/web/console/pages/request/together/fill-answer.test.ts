import { expect, test } from 'vitest';
import { fillAnswer } from './fill-answer.ts';

const values = {
  customer: '济南公交',
  contact: '王小明',
  request_no: 'SR-20261120-0001',
  machine: '',
  engineer: '',
  due: '11月22日 09:00',
  me: '小李',
};

test('fields are filled from the case, however they are spaced', () => {
  expect(fillAnswer('[[contact]]您好，[[ request_no ]] 将在 [[due]] 前答复。[[me]]', values)).toBe(
    '王小明您好，SR-20261120-0001 将在 11月22日 09:00 前答复。小李',
  );
});

test('what nobody knows, and what is no field, stays to be seen', () => {
  expect(fillAnswer('[[machine]] [[constructor]] [[customer', values)).toBe(
    '[[machine]] [[constructor]] [[customer',
  );
});
