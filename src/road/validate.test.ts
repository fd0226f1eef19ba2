import { expect, test } from 'vitest';
import { customerEndpoints } from '#contract/customer.ts';
import { problemOf } from '#platform/http/problem.ts';
import { problemsOf } from './validate.ts';

const contact = { name: '李站长', phone: '13800005678' };
const site = { name: '总站', adcode: '370102', address: '经七路 8 号' };
const customer = { name: '示例公交', kind: 'end_user', tier: 'B', contact, site };

function told(input: unknown) {
  const refused = problemsOf(customerEndpoints.add, input);
  return refused && problemOf(refused, { locale: 'en', traceId: 't' });
}

test('a field that does not belong is told once, and as such', () => {
  const problem = told({ ...customer, contact: { ...contact, isMain: true } });
  expect(problem?.errors).toHaveLength(1);
  expect(problem).toMatchObject({ field: 'contact/isMain', detail: 'Is not known here.' });
});

test('what is as the contract says is taken', () => {
  expect(told(customer)).toBeUndefined();
});
