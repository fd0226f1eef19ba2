import { type Tx, transaction } from '#platform/database/transaction.ts';
import { bringIn } from './bring-in.ts';
import type { RegisterRow } from './known.ts';
import type { Named } from './plan-row.ts';
import { forgetRows, knownRows, moveOn, newRows, stateOf } from './store.ts';
import { type Came, count, plansFor, rejectOf, told, type Work } from './work.ts';

/** Brings everything in, part by part, until somebody stops it. */
export async function runTakeover(work: Work): Promise<void> {
  const { db, takeover } = work;
  for await (const part of work.register.parts()) {
    if ((await stateOf(db, takeover.id)) !== 'running') break;
    const came = await bring(work, part.rows);
    count(work.counts, part, came);
    await told(work, [...part.rejects, ...came.rejects]);
  }
  const { id } = takeover;
  await moveOn(db, { id, from: ['running'], to: 'done' });
  await moveOn(db, { id, from: ['stopping'], to: 'stopped' });
}

/** Classes of what the database says of a row that it cannot keep; anything else is no fault of the row. */
const faultOfRow = /^2[23]/;
const nothing: Came = { repeated: 0, taken: [], rejects: [] };
const unkept = { reason: 'refused', params: { code: 'database', field: '' } };

/** Brings rows in together; where the database does not take one of them, the others come without it. */
async function bring(work: Work, rows: readonly RegisterRow[]): Promise<Came> {
  const [only, second] = rows;
  if (!only) return nothing;
  const before = work.named;
  work.named = copyOf(before);
  try {
    return await bringTogether(work, rows);
  } catch (error) {
    work.named = before;
    if (!faultOfRow.test(String((error as { code?: string }).code))) throw error;
    return second ? bringHalves(work, rows) : { ...nothing, rejects: [rejectOf(only, unkept)] };
  }
}

function copyOf({ serials, twins, requestNos }: Named): Named {
  return { serials: new Map(serials), twins: new Set(twins), requestNos: new Set(requestNos) };
}

async function bringHalves(work: Work, rows: readonly RegisterRow[]): Promise<Came> {
  const half = Math.ceil(rows.length / 2);
  const first = await bring(work, rows.slice(0, half));
  const second = await bring(work, rows.slice(half));
  return {
    repeated: first.repeated + second.repeated,
    taken: [...first.taken, ...second.taken],
    rejects: [...first.rejects, ...second.rejects],
  };
}

async function bringTogether(work: Work, rows: readonly RegisterRow[]): Promise<Came> {
  const once = [...new Map(rows.map(row => [row.hash, row])).values()];
  const { fresh, taken, rejects, ...made } = await transaction(work.ground.pool, tx =>
    bringFresh(tx, work, once),
  );
  work.counts.customers += made.customers;
  work.counts.assets += made.assets;
  const again = await broughtBefore(
    work,
    once.filter(({ hash }) => !fresh.has(hash)),
  );
  for (const { hash } of once) work.seen.add(hash);
  return { repeated: rows.length - fresh.size - again.length, taken: [...taken, ...again], rejects };
}

async function bringFresh(tx: Tx, work: Work, rows: readonly RegisterRow[]) {
  const hashes = rows.map(({ hash }) => hash);
  const fresh = await newRows(tx, work.takeover.id, hashes);
  const { plans, rejects } = await plansFor(
    work,
    tx.db,
    rows.filter(({ hash }) => fresh.has(hash)),
  );
  const { refused, ...made } = await bringIn(tx, work.bringing, plans);
  const all = [...rejects, ...[...refused].map(([row, problem]) => rejectOf(row, problem))];
  const lines = new Set(all.map(({ line }) => line));
  await forgetRows(
    tx,
    rows.flatMap(({ row, hash }) => (lines.has(row.line) && fresh.has(hash) ? [hash] : [])),
  );
  const taken = plans.flatMap(({ row }) => (refused.has(row) ? [] : [row]));
  return { ...made, fresh, taken, rejects: all };
}

/** Rows that this takeover has brought before a break: they count as what they are. */
async function broughtBefore(
  { db, takeover, seen }: Work,
  rows: readonly RegisterRow[],
): Promise<RegisterRow[]> {
  const here = await knownRows(
    db,
    rows.map(({ hash }) => hash),
  );
  return rows.filter(({ hash }) => here.get(hash) === takeover.id && !seen.has(hash));
}
