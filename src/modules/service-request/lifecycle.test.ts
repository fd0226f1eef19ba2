import { describe, expect, test } from 'vitest';
import { requestStates } from '#contract/service-request-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { reachable } from '#road/lifecycle.ts';
import { afterAction, lifecycle, requestActions } from './lifecycle.ts';
import { serviceRequestVocabulary } from './vocabulary.ts';

describe('the states of a service request', () => {
  test('are those of the contract, and each is reached', () => {
    expect(Object.keys(lifecycle).sort()).toEqual([...requestStates].sort());
    expect([...reachable(lifecycle, 'registered')].sort()).toEqual([...requestStates].sort());
  });

  test('name only actions that clauses may name', () => {
    const named = Object.values(lifecycle).flatMap(row => Object.keys(row));
    expect(new Set(named)).toEqual(new Set(requestActions));
    const known = Object.keys(serviceRequestVocabulary.actions);
    expect(requestActions.filter(action => !known.includes(action))).toEqual(['complaint.open']);
  });

  test('that do not allow an action say what leads to one that does', () => {
    const refused = afterAction('closed', 'service_request.triage');
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals[0]).toMatchObject({
      code: 'subject.state',
      lift: ['service_request.reopen'],
    });
  });
});
