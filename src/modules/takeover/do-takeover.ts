import { createDb } from '#platform/database/kysely.ts';
import type { RegisterRow } from './known.ts';
import type { Plan } from './plan-row.ts';
import { runTakeover } from './run-takeover.ts';
import { findTakeover, knownRows, moveOn } from './store.ts';
import { count, plansFor, type TakeoverGround, told, type Work, workOn } from './work.ts';

/**
 * Does what was asked for: a trial, which changes nothing, or the takeover. After a break it is done again from the
 * beginning; what has come in is known by what it says. Throws TableTrouble.
 */
export async function doTakeover(ground: TakeoverGround, id: string): Promise<void> {
  const db = createDb(ground.pool);
  const takeover = await findTakeover(db, id);
  if (takeover?.state === 'trying') return tryOut(await workOn(ground, db, takeover));
  if (takeover?.state === 'running') return runTakeover(await workOn(ground, db, takeover));
  if (takeover?.state === 'stopping') await moveOn(db, { id, from: ['stopping'], to: 'stopped' });
}

/** Reads everything and counts what would come of it. */
async function tryOut(work: Work): Promise<void> {
  const { db, takeover, counts } = work;
  const made = { customers: new Set<string>(), assets: new Set<string>() };
  for await (const part of work.register.parts()) {
    const fresh = await freshOf(work, part.rows);
    const { plans, rejects } = await plansFor(work, db, fresh);
    note(plans, made);
    const repeated = part.rows.length - fresh.length;
    count(counts, part, { repeated, taken: plans.map(({ row }) => row), rejects });
    Object.assign(counts, { customers: made.customers.size, assets: made.assets.size });
    await told(work, [...part.rejects, ...rejects]);
  }
  const unknownWords = JSON.stringify(work.register.unknownWords());
  await db
    .updateTable('takeover')
    .set({ total: counts.rows, unknownWords, state: 'tried' })
    .where('id', '=', takeover.id)
    .execute();
}

/** Rows that neither have come in before nor stand further up in the file. */
async function freshOf({ db, seen }: Work, rows: readonly RegisterRow[]): Promise<RegisterRow[]> {
  const here = await knownRows(
    db,
    rows.map(({ hash }) => hash),
  );
  return rows.filter(({ hash }) => {
    if (here.has(hash) || seen.has(hash)) return false;
    seen.add(hash);
    return true;
  });
}

interface Named {
  readonly customers: Set<string>;
  readonly assets: Set<string>;
}

function note(plans: readonly Plan[], made: Named): void {
  for (const { whose, which } of plans) {
    if ('key' in whose) made.customers.add(whose.key);
    if (which && 'serial' in which) made.assets.add(which.serial);
  }
}
