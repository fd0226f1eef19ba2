import { sql } from 'kysely';
import type { ClauseCase, complianceEndpoints } from '#contract/compliance.ts';
import type { SubjectState } from '#engine/state.ts';
import { Refused } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { translate } from '#platform/text/translate.ts';
import { clockViews } from '#road/clock-views.ts';
import { readCursor, writeCursor } from '#road/cursor.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { periodOf } from '../period.ts';
import { branchesFor } from '../reach.ts';

interface CaseRow {
  readonly subjectId: string;
  readonly requestNo: string;
  readonly customerName: string;
  readonly branchName: string;
  readonly engineerName: string | null;
  readonly outcome: ClauseCase['outcome'];
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  /** Of a clock; null for the verdict of a gate or record. */
  readonly clockId: string | null;
  readonly missing: readonly string[];
  readonly reason: string | null;
  readonly state: SubjectState;
}

type Asked = Parameters<Query<typeof complianceEndpoints.cases>>[1];

/** The cases behind a figure, the latest first, each with the reckoning that led to its verdict. */
export const readCases: Query<typeof complianceEndpoints.cases> = async (context, asked) => {
  const cursor = readCursor(asked.cursor);
  if (cursor instanceof Refused) return cursor;
  const limit = asked.limit ?? 50;
  const after = cursor ? sql`(at, subject_id) < (${cursor.key}::timestamptz, ${cursor.id}::uuid)` : sql`true`;
  const { rows } = await sql<CaseRow>`
    with found as (
      select * from (${clocksOf(context, asked)} union all ${verdictsOf(context, asked)}) cases
      where ${after} order by at desc, subject_id desc limit ${limit + 1}
    )
    select found.subject_id as "subjectId", r.request_no as "requestNo", c.name as "customerName", b.name as "branchName",
      p.name as "engineerName", found.outcome, found.at, found.due_at as "dueAt", found.clock_id as "clockId",
      found.missing, found.reason, s.state
    from found join subject s on s.id = found.subject_id
      join service_request r on r.id = found.subject_id join customer c on c.id = r.customer_id
      join branch b on b.id = r.branch_id left join person p on p.id = r.engineer_id
    order by found.at desc, found.subject_id desc`.execute(context.db);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? writeCursor({ key: last.at.toString(), id: last.subjectId }) : null;
  return { items: items.map(row => caseView(row, context)), nextCursor };
};

const statuses = {
  kept: ['kept'],
  broken: ['broken'],
  running: ['running', 'paused'],
  overridden: [],
} as const;
const instants = {
  kept: 'stopped_at',
  broken: 'due_at',
  running: 'started_at',
  overridden: 'started_at',
} as const;

function clocksOf(context: ReadContext, asked: Asked) {
  const at = sql.ref(instants[asked.outcome]);
  const inPeriod = asked.outcome === 'running' ? sql`true` : within(context, asked, at);
  return sql`select subject_id, ${asked.outcome} as outcome, ${at} as at, due_at, id as clock_id, '{}'::text[] as missing,
      null as reason from clock
    where clause = ${asked.clause} and status = any(${[...statuses[asked.outcome]]}::text[]) and ${inPeriod}
      and ${branchesFor(context, asked.branchId, 'branch_id')}`;
}

function verdictsOf(context: ReadContext, asked: Asked) {
  return sql`select subject_id, outcome, at, null::timestamptz as due_at, null as clock_id, missing, reason from verdict
    where clause = ${asked.clause} and outcome = ${asked.outcome} and ${within(context, asked, sql.ref('at'))}
      and ${branchesFor(context, asked.branchId, 'branch_id')}`;
}

function within({ road }: ReadContext, { from, to }: Asked, at: ReturnType<typeof sql.ref>) {
  const period = periodOf(from, to, road.zone);
  return sql`${at} >= ${formatInstant(period.from)}::timestamptz and ${at} < ${formatInstant(period.to)}::timestamptz`;
}

function caseView(row: CaseRow, context: ReadContext): ClauseCase {
  const { subjectId, at, dueAt, clockId, missing: _, reason: __, state: ___, ...shown } = row;
  return {
    ...shown,
    requestId: subjectId,
    at: at.toString(),
    dueAt: dueAt?.toString() ?? null,
    explanation: clockId === null ? verdictWords(row, context) : clockWords(row, context),
  };
}

function clockWords({ state, clockId }: CaseRow, { road, actor, now }: ReadContext): string[] {
  const reading = { regulations: road.regulations, locale: actor.locale, now, zone: road.zone };
  return clockViews(state, reading).find(({ id }) => id === clockId)?.explanation ?? [];
}

function verdictWords(
  { outcome, missing, reason }: CaseRow,
  { road, actor: { locale } }: ReadContext,
): string[] {
  const names = missing.map(name => road.regulations.vocabulary.facts[name]?.meaning[locale] ?? name);
  const lacks = names.length > 0 ? [translate(locale, 'compliance:lacks', { facts: names.join(', ') })] : [];
  const given = reason === null ? [] : [translate(locale, 'compliance:reason', { reason })];
  return [translate(locale, `compliance:verdict.${outcome}`), ...lacks, ...given];
}
