import { expect, test } from 'vitest';
import { fillAnswer, unfilledIn } from './fill-answer.ts';

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

test('fields that nobody filled are named once, other brackets are left alone', () => {
  const text = '您好，[[engineer]]最迟[[ due ]]到，[[engineer]]会联系您。参见[[手册]]';
  expect(unfilledIn(text)).toEqual(['[[engineer]]', '[[ due ]]']);
  expect(unfilledIn('李工最迟明天到')).toEqual([]);
});
