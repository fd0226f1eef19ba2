import { sql } from 'kysely';
import { ownBranches } from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';

/** Somebody who works here. */
interface Colleague {
  readonly id: string;
  readonly branchId: string | null;
  readonly roles: readonly string[];
}

/**
 * Whom a role means for a form of a branch: those of the branch and those of none; where there is nobody but the
 * applicant, everybody of the role.
 */
export async function holdersOf(
  db: Db,
  { branchId, applicantId }: { readonly branchId: string; readonly applicantId: string },
): Promise<(role: string) => readonly string[]> {
  const { rows } = await sql<Colleague>`
    select id, branch_id, roles from person where is_active and customer_id is null
      and (branch_id is null or branch_id in ${ownBranches})`.execute(db);
  return role => {
    const all = rows.filter(({ id, roles }) => id !== applicantId && roles.includes(role));
    const near = all.filter(person => person.branchId === null || person.branchId === branchId);
    return (near.length > 0 ? near : all).map(({ id }) => id);
  };
}

/** The name of somebody who works here; undefined for others. */
export async function colleagueName(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select name from person where id = ${id} and is_active and customer_id is null`.execute(db);
  return rows[0]?.name;
}
