import type { Tx } from '#platform/database/transaction.ts';
import type { ToldElsewhere } from './command.ts';
import { noticesOf } from './notices.ts';
import { projectDue } from './project-due.ts';
import { lockSubject } from './subject.ts';
import { nextTick, type Teller, tellAside } from './tell.ts';
import type { Writing } from './write.ts';

/** Tells other subjects what concerns them, in the same transaction and by the same actor. */
export async function tellElsewhere(teller: Teller, told: readonly ToldElsewhere[]): Promise<Writing[]> {
  const writings: Writing[] = [];
  for (const one of told) writings.push(await tellOne(teller, one));
  return writings;
}

async function tellOne({ session, context }: Teller, { subjectId, events }: ToldElsewhere): Promise<Writing> {
  const { road, tx, pending } = session;
  const before = pending.get(subjectId) ?? (await lockSubject(tx, subjectId));
  if (!before) throw new Error(`there is no subject ${subjectId}`);
  const telling = await tellAside({ session, context: { ...context, id: subjectId } }, before, events);
  await projectDue(session, before, telling.subject);
  pending.set(subjectId, telling.subject);
  return {
    ...telling,
    scope: await scopeOf(tx, subjectId),
    nextTickAt: road.timeStandsStill ? null : nextTick(telling.subject),
    notices: road.timeStandsStill ? [] : noticesOf(telling, road.regulations.book),
    answers: [],
    zone: road.zone,
    book: road.regulations.book,
  };
}

/** Whose the other subject is stays as it was. */
async function scopeOf(tx: Tx, id: string): Promise<Writing['scope']> {
  const found = await tx.db
    .selectFrom('subject')
    .select(['branchId', 'customerId'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? { branchId: null, customerId: null };
}
