import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Side } from './side.ts';

/** An old register of the branch that has been tried out, as rows. */
export async function aTakeover(
  db: Db,
  { branchId, fileId, personId }: Pick<Side, 'branchId' | 'fileId'> & { readonly personId: string },
): Promise<string> {
  const id = newId();
  const rows = [
    { line: 1, cells: ['报修时间', '客户', '故障'] },
    { line: 2, cells: ['2025-03-05', '济南公交', '前门不开'] },
  ];
  const columns = { reported_at: '报修时间', customer: '客户', fault: '故障' };
  const how = { kind: 'requests', dates: 'iso', words: {}, isRestKept: true, areTwinsTaken: false };
  const counts = {
    rows: 0,
    taken: 0,
    open: 0,
    customers: 0,
    assets: 0,
    repeated: 0,
    rejected: 0,
    skipped: 0,
  };
  await db
    .insertInto('takeover')
    .values({
      ...{ id, fileId, kind: 'requests', state: 'tried', branchId, withinBranches: [branchId], total: 0 },
      beginning: JSON.stringify([{ sheet: '', rows }]),
      reading: JSON.stringify({ ...how, columns, sheet: '', headLine: 1, headLines: 1, branchId }),
      ...{ askedBy: personId, askedByName: 'nobody', unknownWords: '{}', counts: JSON.stringify(counts) },
      askedAt: Temporal.Instant.from('2026-11-20T03:00:00Z'),
    })
    .execute();
  return id;
}
