import { type Agreement, agreementOf, type HistorySet, measureCases } from '#modules/history/index.ts';
import { type CsvRecord, openRecords } from '#platform/table/csv-records.ts';
import { Trouble } from '#platform/trouble.ts';
import { type BatchOutcome, importBatch } from './import-batch.ts';
import type { ReadMap, ReplayMap } from './map.ts';
import { prepare, type ReplayGround } from './prepare.ts';
import type { RejectsFile } from './rejects-file.ts';
import { type HistoricRow, missingColumns, type Reject, rowReader } from './translate-row.ts';

/** What a replay came to. */
export interface ReplayResult {
  readonly set: HistorySet;
  readonly rows: number;
  readonly events: number;
  readonly cases: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly agreement: Agreement | null;
}

export interface ReplayOptions {
  readonly platform: ReplayGround;
  readonly file: string;
  readonly read: ReadMap;
  readonly rejects: Pick<RejectsFile, 'add'>;
  /** Rows that arrive together or not at all. */
  readonly rowsInBatch?: number;
  /** Told after each batch: rows read so far, and how much of the file that is, 0 to 1. */
  readonly progress: (rows: number, share: number) => void;
}

/** Twice as many are hardly quicker and hold more than a small machine likes to give. */
const usualRowsInBatch = 500;

/**
 * Streams the log of another system through the same engine and the same road as live work. Good rows arrive whatever
 * the others are like; a second run, or one after a break, changes nothing that has arrived. Throws Trouble.
 */
export async function replay({
  platform,
  file,
  read,
  rejects,
  rowsInBatch = usualRowsInBatch,
  progress,
}: ReplayOptions): Promise<ReplayResult> {
  const { road, set } = await prepare(platform, read);
  const importing = { road, set, map: read.map };
  const total = { rows: 0, events: 0, cases: 0, repeated: 0, rejected: 0 };
  const { records, share } = openRecords(file, read.map.delimiter ?? ',');
  const lanes = Array.from({ length: lanesAtOnce }, () => Promise.resolve());
  const bring = async (batch: Batch) => {
    const outcome = await importBatch(importing, batch.rows);
    for (const reject of [...batch.rejects, ...outcome.rejects]) await rejects.add(reject);
    addUp(total, batch, outcome);
    progress(total.rows, share());
  };
  try {
    for await (const batch of batchesOf(records, importing.map, rowsInBatch)) {
      await lanes[batch.lane];
      lanes[batch.lane] = bring(batch);
      lanes[batch.lane]?.catch(() => undefined);
    }
    await Promise.all(lanes);
  } finally {
    await Promise.allSettled(lanes);
  }
  if (total.events > 0) await measureCases(platform.pool);
  const { verdict } = read.map;
  const agreement = verdict
    ? await agreementOf(platform.pool, { setName: set.name, clause: verdict.clause })
    : null;
  return { set, ...total, agreement };
}

interface Batch {
  readonly lane: number;
  readonly rows: HistoricRow[];
  readonly rejects: Reject[];
}

/** Cases are shared out between lanes, each case always in the same one: while one is written, the other is thought out. */
const lanesAtOnce = 2;

async function* batchesOf(
  records: AsyncIterable<CsvRecord>,
  map: ReplayMap,
  size: number,
): AsyncGenerator<Batch> {
  let readRow: ReturnType<typeof rowReader> | undefined;
  const filling = Array.from({ length: lanesAtOnce }, (_, lane) => emptyBatch(lane));
  for await (const record of records) {
    if (!readRow) {
      readRow = rowReader(map, columnsOf(record, map));
      continue;
    }
    const translated = readRow(record);
    const lane = 'row' in translated ? laneOf(translated.row.caseId) : 0;
    const batch = filling[lane] ?? emptyBatch(lane);
    if ('row' in translated) batch.rows.push(translated.row);
    else batch.rejects.push(translated.reject);
    if (batch.rows.length + batch.rejects.length < size) continue;
    yield batch;
    filling[lane] = emptyBatch(lane);
  }
  for (const batch of filling) if (batch.rows.length + batch.rejects.length > 0) yield batch;
}

function emptyBatch(lane: number): Batch {
  return { lane, rows: [], rejects: [] };
}

function laneOf(caseId: string): number {
  let sum = 0;
  for (let at = 0; at < caseId.length; at++) sum += caseId.charCodeAt(at);
  return sum % lanesAtOnce;
}

function columnsOf({ values }: CsvRecord, map: ReplayMap): readonly string[] {
  const columns = (values ?? []).map(name => name.trim());
  const missing = missingColumns(map, columns);
  if (missing.length > 0)
    throw new Trouble('replay.columns_missing', { missing: missing.join(', '), found: columns.join(', ') });
  return columns;
}

function addUp(
  total: Record<'rows' | 'events' | 'cases' | 'repeated' | 'rejected', number>,
  batch: Batch,
  outcome: BatchOutcome,
): void {
  total.rows += batch.rows.length + batch.rejects.length;
  total.events += outcome.events;
  total.cases += outcome.cases;
  total.repeated += outcome.repeated;
  total.rejected += batch.rejects.length + outcome.rejects.length;
}
