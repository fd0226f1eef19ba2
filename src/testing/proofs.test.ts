import { expect, test } from 'vitest';
import { shippedRegulation } from '#app/cli/pack-load.ts';
import type { Expectation } from '#engine/pack/examples.ts';
import { unproven } from './proofs.ts';

const { chapters } = await shippedRegulation('bus-maker');
const clauses = new Map(chapters.flatMap(chapter => chapter.clauses).map(clause => [clause.id, clause]));

function lacking(id: string, ...shown: Expectation[]): string[] {
  return unproven(clauses.get(id) ?? { controls: [] }, shown);
}

test('each kind of control asks for what fits it', () => {
  expect(lacking('S2.BUS.13')).toEqual([
    'gate allowed',
    'gate refused',
    'deadline kept',
    'deadline broken',
    'approval approved',
    'approval not approved',
  ]);
  expect(lacking('S2.BUS.08')).toEqual(['duty occasions']);
});

test('what only a person reports need not be shown untriggered', () => {
  expect(lacking('S2.BUS.11', { attempt: 'allowed' }, { attempt: 'refused' })).toEqual(['sanction found']);
  expect(lacking('S2.BUS.14')).toEqual(['sanction found', 'sanction not found']);
});

test('only an example that says so is a proof', () => {
  expect(lacking('S2.BUS.14', { violations: 1 }, { violations: 0 })).toEqual([]);
  expect(lacking('S2.BUS.14', { violations: 0 })).toEqual(['sanction found']);
  expect(lacking('S2.BUS.20', { approval: 'pending' })).toEqual(['approval approved']);
  expect(lacking('S2.BUS.08', { occasions: [] })).toEqual(['duty occasions']);
});
