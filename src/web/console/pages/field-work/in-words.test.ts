import { describe, expect, test } from 'vitest';
import { checklistEndpoints } from '#contract/checklist.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { expenseClaimEndpoints, expenseEndpoints } from '#contract/expense.ts';
import { expenseKinds } from '#contract/expense-shape.ts';
import { identificationEndpoints } from '#contract/identification.ts';
import { incidentEndpoints, situations } from '#contract/incident.ts';
import { takeBackEndpoints } from '#contract/take-back.ts';
import { visitEndpoints } from '#contract/visit.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { checkInOutcomes, photoMoments } from '#contract/work-order-shape.ts';
import texts from '../../../../../locales/zh-CN/field-work.json' with { type: 'json' };
import { inWords } from './in-words.ts';

const sent: readonly Endpoint[] = [
  ...Object.values(checklistEndpoints),
  ...Object.values(expenseEndpoints),
  ...Object.values(expenseClaimEndpoints),
  ...Object.values(identificationEndpoints),
  ...Object.values(incidentEndpoints),
  ...Object.values(takeBackEndpoints),
  ...Object.values(visitEndpoints),
  ...Object.values(workOrderEndpoints),
];

function fieldsOf({ body }: Endpoint): string[] {
  return Object.keys((body as { readonly properties?: object } | undefined)?.properties ?? {});
}

/** What a phone may bring later says when it happened. */
const fromPhone = sent.filter(
  endpoint =>
    endpoint.method === 'POST' &&
    endpoint.path.startsWith('/work-orders/:id/') &&
    endpoint.action !== 'work_order.cancel' &&
    fieldsOf(endpoint).some(field => field === 'happenedAt' || field === 'takenAt'),
);

const notShown = ['happenedAt', 'takenAt', 'override', 'strokes', 'checklistId'];

describe('work that met a changed order', () => {
  test.each(fromPhone.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1)]))(
    'is called by its name: %s',
    verb => expect(texts.call).toHaveProperty(verb),
  );

  test('has a name for all that was written', () => {
    const written = fromPhone.flatMap(fieldsOf);
    const unnamed = written.filter(name => !notShown.includes(name) && !Object.hasOwn(texts.field, name));
    expect(unnamed).toEqual([]);
  });

  test('names what was chosen', () => {
    expect(Object.keys(texts.value.kind)).toEqual(expenseKinds);
    expect(Object.keys(texts.value.situation)).toEqual(situations);
    expect(Object.keys(texts.value.outcome)).toEqual(checkInOutcomes);
    expect(Object.keys(texts.value.moment).toSorted()).toEqual(photoMoments.toSorted());
  });

  test('shows sums as money, instants in the zone, choices and parts by their names', () => {
    const format = { money: (fen: number) => `¥${fen / 100}`, instant: () => '11月23日 14:00' };
    const t = (key: string, otherwise: string) =>
      key === 'field-work:value.kind.other' ? '其他' : otherwise;
    const read = (name: string, value: unknown) => inWords({ name, value }, { t, format });
    expect(read('amountFen', 4200)).toBe('¥42');
    expect(read('promisedAt', '2026-11-23T06:00:00Z')).toBe('11月23日 14:00');
    expect(read('kind', 'other')).toBe('其他');
    expect(read('text', '客户不在')).toBe('客户不在');
    expect(read('isPassed', true)).toBe('yes');
    expect(read('parts', [{ name: '密封圈', quantity: 2 }, '垫片'])).toBe('密封圈 ×2, 垫片');
  });
});
