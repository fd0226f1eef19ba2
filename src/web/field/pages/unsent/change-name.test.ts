import { expect, test } from 'vitest';
import { articleEndpoints } from '#contract/article.ts';
import { diagnosisStepEndpoints } from '#contract/diagnosis.ts';
import { expenseClaimEndpoints, expenseEndpoints } from '#contract/expense.ts';
import { incidentEndpoints } from '#contract/incident.ts';
import type { Entry } from '../../offline/entry.ts';
import { besideSteps, changeName } from './change-name.ts';

const kept: Entry = {
  ...{ no: 1, key: 'a', call: '', params: {}, body: {}, state: 'waiting' },
  ...{ deviceAt: '2026-11-22T03:00:00Z', timeField: 'happenedAt', knownOffsetMs: 0 },
};

test('what is sent beside the steps of an order is called by its action', () => {
  const sent = [
    articleEndpoints.walk,
    diagnosisStepEndpoints['support_request.raise'],
    expenseEndpoints.record,
    expenseClaimEndpoints.submit,
    incidentEndpoints.report,
  ];
  const expected = sent.map(({ method, path, action }) => [`${method} ${path}`, action]);
  expect(besideSteps).toEqual(Object.fromEntries(expected));
});

test('a step is called by its action, a form as one, anything else a change', () => {
  const named = (call: string) => changeName({ ...kept, call });
  expect(named('POST /work-orders/:id/diagnose')).toBe('actions:work_order.diagnose');
  expect(named('POST /service-requests/:id/fault-walks')).toBe('actions:fault_tree.walk');
  expect(named('POST /forms/file')).toBe('unsent:form');
  expect(changeName({ ...kept, call: 'POST /forms/:id/mend', params: { id: 'f' } })).toBe(
    'unsent:form_mended',
  );
  expect(named('POST /projects/:id/log')).toBe('unsent:change');
});
