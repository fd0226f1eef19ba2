import { newSubject } from '#engine/state.ts';
import { newId } from '#platform/id.ts';
import type { aDepartment } from './department.ts';

/** Begins the log of the company, as the set-up does. */
export async function foundCompany({
  db,
  regulations,
}: Pick<Awaited<ReturnType<typeof aDepartment>>, 'db' | 'regulations'>): Promise<void> {
  const state = newSubject(regulations.inForce());
  const log = { seq: 0, lastHash: Buffer.alloc(32), state: JSON.stringify(state) };
  await db
    .insertInto('subject')
    .values({ id: newId(), kind: 'company', edition: state.edition, ...log })
    .execute();
}
