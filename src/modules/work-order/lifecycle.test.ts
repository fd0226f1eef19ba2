import { describe, expect, test } from 'vitest';
import { workOrderStates } from '#contract/work-order-shape.ts';
import { reachable } from '#road/lifecycle.ts';
import { vocabulary } from '../../app/vocabulary.ts';
import { lifecycle, orderActions } from './lifecycle.ts';

describe('the states of a work order', () => {
  test('are those of the contract, and each is reached', () => {
    expect(Object.keys(lifecycle).sort()).toEqual([...workOrderStates].sort());
    expect([...reachable(lifecycle, 'created')].sort()).toEqual([...workOrderStates].sort());
  });

  test('name only actions that clauses may name, and each of them', () => {
    const named = new Set(Object.values(lifecycle).flatMap(row => Object.keys(row)));
    expect(named).toEqual(new Set(orderActions));
    expect(orderActions.filter(action => !(action in vocabulary.actions))).toEqual([]);
  });
});
