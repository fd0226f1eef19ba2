import { sql } from 'kysely';
import type { Branch, Person } from '#contract/organisation.ts';
import type { Role } from '#contract/roles.ts';
import type { Db } from '#platform/database/kysely.ts';
import { type Point, straightLineMetres } from './point.ts';
import { regions } from './regions.ts';

/** A branch as its table has it. */
export interface BranchRow extends Omit<Branch, 'regionName'> {
  readonly code: string;
}

export function branchesOf(db: Db) {
  return db
    .selectFrom('branch')
    .select(['id', 'code', 'name', 'zone', 'adcode', 'lng', 'lat', 'calendar'])
    .select(sql<Branch['kind']>`branch.kind`.as('kind'))
    .orderBy('code');
}

/** A branch as the contract tells it. */
export function branchView({ code: _, ...branch }: BranchRow): Branch {
  return { ...branch, regionName: regions().get(branch.adcode)?.fullName ?? branch.adcode };
}

export function findBranch(db: Db, id: string): Promise<BranchRow | undefined> {
  return branchesOf(db).where('id', '=', id).executeTakeFirst();
}

/** The company's own branch from which a place is nearest by the straight line; without a place, the first one. */
export async function nearestBranch(db: Db, place: Point | null): Promise<BranchRow | undefined> {
  const branches = await branchesOf(db).where('kind', '=', 'own').execute();
  if (!place) return branches[0];
  const far = (branch: BranchRow) => straightLineMetres(branch, place);
  return branches.toSorted((a, b) => far(a) - far(b))[0];
}

export function peopleOf(db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('account', 'account.id', 'person.userId')
    .leftJoin('branch', 'branch.id', 'person.branchId')
    .select([
      'person.id',
      'person.userId',
      'person.name',
      'account.displayUsername as username',
      'person.roles',
      'person.branchId',
      'branch.name as branchName',
      'person.skills',
      'person.team',
      'person.isActive',
    ]);
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof peopleOf>['execute']>>[number];

/** A person as the contract tells it. */
export function personView({ userId: _, username, roles, team, ...row }: PersonRow): Person {
  return { ...row, username: username ?? '', roles: roles as Role[], team: team as Person['team'] };
}

export async function findPerson(db: Db, id: string): Promise<PersonRow | undefined> {
  return peopleOf(db).where('person.id', '=', id).executeTakeFirst();
}
