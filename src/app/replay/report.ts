import { open } from 'node:fs/promises';
import { type Disagreement, disagreementsOf } from '#modules/history/index.ts';
import { translate } from '#platform/text/translate.ts';
import { shellLocale } from '../shell-locale.ts';
import type { ReadMap } from './map.ts';
import type { Output } from './output.ts';
import type { ReplayGround } from './prepare.ts';
import type { ReplayResult } from './replay.ts';

export interface ReportOptions {
  readonly platform: ReplayGround;
  readonly read: ReadMap;
  readonly result: ReplayResult;
  readonly seconds: number;
  readonly output: Output;
}

/** What a replay came to, for people: rows, compliance by clause, and agreement with the source's own verdicts. */
export async function report(options: ReportOptions): Promise<string> {
  const { result, seconds, output } = options;
  const rate = Math.round(result.events / Math.max(seconds, 0.001));
  const { rows, events, cases, repeated, rejected } = result;
  return [
    say('rows', { rows, events, cases, repeated, rejected, seconds: seconds.toFixed(1), rate }),
    ...(rejected > 0 ? [say('rejects', { path: output.rejects.path })] : []),
    '',
    ...(await clauseLines(options)),
    ...(await agreementLines(options)),
  ].join('\n');
}

function say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return translate(shellLocale(), `replay:report.${key}`, params);
}

interface ClauseRow {
  readonly clause: string;
  readonly kept: number;
  readonly broken: number;
  readonly running: number;
}

async function clauseLines({ platform, result }: ReportOptions): Promise<string[]> {
  const { rows } = await platform.pool.query<ClauseRow>(
    `select clause, count(*) filter (where status = 'kept') as kept, count(*) filter (where status = 'broken') as broken,
       count(*) filter (where status in ('running', 'paused')) as running
     from clock where edition = $1 group by clause order by clause`,
    [result.set.edition],
  );
  return [say('clauses'), ...rows.map(clauseLine), ''];
}

function clauseLine({ clause, kept, broken, running }: ClauseRow): string {
  const judged = kept + broken;
  const share = judged === 0 ? '–' : percent(kept / judged);
  return [clause.padEnd(14), kept, broken, running, share].map(cell => String(cell).padEnd(10)).join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

const shownAtMost = 10;

async function agreementLines({ platform, read, result, output }: ReportOptions): Promise<string[]> {
  const { agreement, set } = result;
  if (!agreement || !read.map.verdict) return [];
  const { equal, compared, share } = agreement;
  const path = output.disagreementsPath;
  const compare = { setName: set.name, clause: read.map.verdict.clause };
  const shown = await writeDisagreements(path, disagreementsOf(platform.pool, compare));
  const line = say('agreement', { equal, compared, share: share === null ? '–' : percent(share) });
  return shown.length === 0 ? [line] : [line, say('disagreements', { path }), ...shown];
}

/** Writes all of them to a file and answers the first few in words. */
async function writeDisagreements(path: string, found: AsyncIterable<Disagreement>): Promise<string[]> {
  const file = await open(path, 'w');
  const shown: string[] = [];
  await file.write('case,ours,theirs,started_at,due_at,stopped_at\n');
  for await (const one of found) {
    const cells = [one.caseId, one.ours, one.theirs, one.startedAt, one.dueAt, one.stoppedAt ?? ''];
    await file.write(`${cells.join(',')}\n`);
    if (shown.length < shownAtMost) shown.push(disagreementLine(one));
  }
  await file.close();
  return shown;
}

function disagreementLine({ caseId, ours, theirs, dueAt, stoppedAt }: Disagreement): string {
  const words = { ours: say(ours), theirs: say(theirs) };
  return say('disagreement', { caseId, ...words, due: String(dueAt), stopped: String(stoppedAt ?? '–') });
}
