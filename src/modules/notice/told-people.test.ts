import { expect, test } from 'vitest';
import { peopleOf } from './told-people.ts';

const told = { branchId: 'jinan', assignees: ['chen'] };
const holders = [
  { id: 'zhou', branchId: 'jinan', roles: ['dispatcher', 'support'] },
  { id: 'wu', branchId: 'qingdao', roles: ['dispatcher'] },
  { id: 'chen', branchId: 'jinan', roles: ['engineer'] },
  { id: 'liu', branchId: 'jinan', roles: ['engineer'] },
  { id: 'gao', branchId: null, roles: ['general_manager'] },
  { id: 'lin', branchId: 'qingdao', roles: ['csr'] },
  { id: 'sun', branchId: null, roles: ['hr'] },
];

test('a role that sees its branch means those of the branch', () => {
  expect(peopleOf(told, ['dispatcher'], holders)).toEqual(['zhou']);
});

test('engineers are told of what is assigned to them', () => {
  expect(peopleOf(told, ['engineer'], holders)).toEqual(['chen']);
});

test('a role that sees all branches means those of the branch and of none, else everybody of it', () => {
  expect(peopleOf(told, ['general_manager', 'support'], holders)).toEqual(['gao', 'zhou']);
  expect(peopleOf(told, ['csr'], holders)).toEqual(['lin']);
});

test('who holds two of the roles is told once, and who may not look into requests not at all', () => {
  expect(peopleOf(told, ['dispatcher', 'support', 'hr'], holders)).toEqual(['zhou']);
});
