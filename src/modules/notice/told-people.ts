import { sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import { reachOf } from '#contract/asker.ts';
import { isRole, type Role } from '#contract/roles.ts';
import { type HeldDuty, heldDuty } from '#modules/duty/index.ts';
import type { Db } from '#platform/database/kysely.ts';

/** Somebody who holds a role that a clause names. */
export interface Holder {
  readonly id: string;
  readonly branchId: string | null;
  readonly roles: readonly string[];
}

/** The case that they are told of. */
export interface ToldCase {
  readonly branchId: string | null;
  /** Engineers and leaders of its open work orders. */
  readonly assignees: readonly string[];
}

/** The ids of those who are to be told of a case, each once. */
export async function toldPeople(
  db: Db,
  subjectId: string,
  named: readonly string[],
): Promise<readonly string[]> {
  const roles = named.filter(isRole);
  if (roles.length === 0) return [];
  const [holders, branchId, assignees, duty] = await Promise.all([
    holdersOf(db, roles),
    branchOf(db, subjectId),
    assigneesOf(db, subjectId),
    heldDuty(db, subjectId),
  ]);
  const told = { branchId, assignees };
  return duty ? peopleOfDuty({ ...told, ...duty }, roles, holders) : peopleOf(told, roles, holders);
}

/** Of a duty the role that has it means who has to do it; another, those of its branch, or everybody of the role. */
function peopleOfDuty(
  duty: ToldCase & HeldDuty,
  roles: readonly Role[],
  holders: readonly Holder[],
): string[] {
  const idsOfRole = (role: Role) =>
    role === duty.holder ? duty.holderIds : nearest(role, duty.branchId, holders);
  return [...new Set(roles.flatMap(idsOfRole))];
}

/** Those of a role in a branch or in none; where there is nobody, everybody of the role. */
function nearest(role: Role, branch: string | null, holders: readonly Holder[]): string[] {
  const all = holders.filter(holder => holder.roles.includes(role));
  const near = all.filter(({ branchId }) => branchId === null || branchId === branch);
  return idsIn(near.length > 0 ? near : all);
}

/** Whom roles mean for something of a branch, each once; a case has nothing to do with it. */
export async function peopleOfRoles(
  db: Db,
  subjectId: string,
  named: readonly string[],
): Promise<readonly string[]> {
  const roles = named.filter(isRole);
  if (roles.length === 0) return [];
  const [holders, branchId] = await Promise.all([holdersOf(db, roles), branchOf(db, subjectId)]);
  return [...new Set(roles.flatMap(role => nearest(role, branchId, holders)))];
}

/**
 * Whom roles mean for a case: by how far the role sees, those assigned to it, those of its branch, or, of a role that
 * sees all branches, those of the branch and of none; where there is nobody, everybody of the role.
 */
export function peopleOf(told: ToldCase, roles: readonly Role[], holders: readonly Holder[]): string[] {
  return [...new Set(roles.flatMap(role => idsOf(told, role, holders)))];
}

function idsOf(told: ToldCase, role: Role, holders: readonly Holder[]): readonly string[] {
  const reach = reachOfRole(role);
  const all = holders.filter(({ roles }) => roles.includes(role));
  const near = all.filter(({ branchId }) => branchId === told.branchId);
  switch (reach) {
    case 'assigned':
      return idsIn(all).filter(id => told.assignees.includes(id));
    case 'branch':
      return idsIn(near);
    case 'all': {
      const concerned = all.filter(({ branchId }) => branchId === null || branchId === told.branchId);
      return idsIn(concerned.length > 0 ? concerned : all);
    }
    default:
      return [];
  }
}

const idsIn = (holders: readonly Holder[]) => holders.map(({ id }) => id);

function reachOfRole(role: Role): Reach | undefined {
  return reachOf({ personId: null, customerId: null, branchIds: [], roles: [role] }, 'service_request.read');
}

function holdersOf(db: Db, roles: readonly string[]): Promise<Holder[]> {
  return db
    .selectFrom('person')
    .leftJoin('branch', 'branch.id', 'person.branchId')
    .select(['person.id', 'branchId', 'roles'])
    .where('branch.kind', 'is distinct from', 'outlet')
    .where('isActive', '=', true)
    .where('customerId', 'is', null)
    .where(sql<boolean>`roles && ${[...roles]}::text[]`)
    .execute();
}

async function branchOf(db: Db, subjectId: string): Promise<string | null> {
  const subject = await db
    .selectFrom('subject')
    .select('branchId')
    .where('id', '=', subjectId)
    .executeTakeFirst();
  return subject?.branchId ?? null;
}

async function assigneesOf(db: Db, subjectId: string): Promise<string[]> {
  const orders = await db
    .selectFrom('workOrder')
    .select(['engineerId', 'leaderId'])
    .where('requestId', '=', subjectId)
    .where('state', 'not in', ['completed', 'cancelled'])
    .execute();
  return orders.flatMap(({ engineerId, leaderId }) => [engineerId, leaderId]).filter(id => id !== null);
}
