import { join } from 'node:path';
import { apply } from '#engine/apply.ts';
import type { EngineEvent } from '#engine/event.ts';
import { newSubject } from '#engine/state.ts';
import { readMap } from '../src/app/replay/map.ts';
import { judgeOf } from '../src/app/replay/prepare.ts';
import { type Before, eventsOf, inOrder, rowReader } from '../src/app/replay/translate-row.ts';
import { openRecords } from '../src/platform/table/csv-records.ts';
import { type BenchOptions, ratio, rounded } from './lab/bench.ts';
import { inDirectory } from './lab/directory.ts';
import { megabytesOf, processorMsOf } from './lab/memory.ts';
import { guiju } from './lab/product.ts';
import { writeLog } from './replay/log.ts';

export interface ReplayFigures {
  readonly rows: number;
  readonly engine: { readonly events: number; readonly perSecond: number };
  readonly database: {
    readonly events: number;
    readonly perSecond: number;
    /** The most that the process held. The database's own processes are not in it. */
    readonly peakMegabytes: number | null;
    /** Processor time of the replaying process for one event. */
    readonly nodeMsPerEvent: number | null;
  };
}

const map = join(import.meta.dirname, '../maps/incidents-servicenow.yaml');

/** A log of incidents through the engine alone and into the database: a generated one, or the file that was named. */
export async function replay({ quick, file }: BenchOptions): Promise<ReplayFigures> {
  return inDirectory(async directory => {
    const path = file ?? join(directory, 'log.csv');
    if (file === undefined) await writeLog(path, quick ? 3_000 : 100_000);
    const logs = await logsOf(path);
    return {
      rows: logs.rows,
      engine: await throughEngine(logs.events),
      database: await intoDatabase(path, directory),
    };
  });
}

async function logsOf(path: string) {
  const read = await readMap(map);
  let readRow: ReturnType<typeof rowReader> | undefined;
  const rows = [];
  for await (const record of openRecords(path, read.map.delimiter ?? ',').records) {
    const translated = readRow?.(record);
    readRow ??= rowReader(read.map, record.values ?? []);
    if (translated && 'row' in translated) rows.push(translated.row);
  }
  const cases = [...Map.groupBy(rows, ({ caseId }) => caseId).values()];
  const events = cases.map(one => {
    let before: Before | null = null;
    return inOrder(one).flatMap(row => {
      const told = eventsOf(read.map, row, before);
      before = told.after;
      return told.events as readonly EngineEvent[];
    });
  });
  return { rows: rows.length, events };
}

async function throughEngine(cases: readonly (readonly EngineEvent[])[]) {
  const { regulations, edition } = await judgeOf(await readMap(map));
  let events = 0;
  const begun = performance.now();
  for (const log of cases) {
    let state = newSubject(edition);
    for (const event of log) state = apply(regulations.book, state, event).state;
    events += log.length;
  }
  return { events, perSecond: rounded((events * 1_000) / (performance.now() - begun)) };
}

async function intoDatabase(path: string, directory: string) {
  const started = guiju(['replay', path, '--map', map, '--json'], join(directory, 'data'));
  const { pid = 0 } = started.child;
  let [peakMegabytes, processorMs]: [number | null, number] = [null, 0];
  const watching = setInterval(() => {
    peakMegabytes = megabytesOf(pid, 'VmHWM') ?? peakMegabytes;
    processorMs = Math.max(processorMs, processorMsOf([pid]));
  }, 50);
  const code = await started.ended;
  clearInterval(watching);
  if (code !== 0) throw new Error(started.errors.join('\n'));
  const { events, seconds } = JSON.parse(started.out.at(-1) ?? '{}') as { events: number; seconds: number };
  return {
    events,
    perSecond: ratio(events, seconds) ?? 0,
    peakMegabytes,
    nodeMsPerEvent: ratio(processorMs, events),
  };
}
