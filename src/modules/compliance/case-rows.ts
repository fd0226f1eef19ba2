import { type RawBuilder, sql } from 'kysely';
import type { ClauseCase, complianceEndpoints } from '#contract/compliance.ts';
import type { SubjectState } from '#engine/state.ts';
import { formatInstant } from '#kernel/time.ts';
import type { AskedOf, ReadContext } from '#road/route.ts';
import type { CaseCursor } from './case-cursor.ts';
import { warningsOf } from './open.ts';
import { instantsOf, wholePeriod } from './period.ts';
import { ofPerson, within } from './reach.ts';

export interface CaseRow {
  readonly subjectId: string;
  readonly requestNo: string | null;
  readonly customerName: string | null;
  readonly branchName: string | null;
  readonly personName: string | null;
  readonly outcome: ClauseCase['outcome'];
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  readonly amount: number;
  /** Tells it from other rows of the same subject and instant: a clock's id, or the number of the event. */
  readonly tie: string;
  readonly isClock: boolean;
  readonly missing: readonly string[] | null;
  readonly reason: string | null;
  /** For what was tallied: the event that was counted. */
  readonly eventType: string | null;
  readonly state: SubjectState | null;
}

export type AskedCases = AskedOf<typeof complianceEndpoints.cases>;

interface Reading {
  readonly context: ReadContext;
  readonly asked: AskedCases;
  readonly after: CaseCursor | undefined;
  readonly limit: number;
}

/** The rows behind a figure, the latest first. */
export async function caseRows(reading: Reading): Promise<CaseRow[]> {
  const sources = sourcesOf(reading).map(source => sql`(${source})`);
  const { rows } = await sql<CaseRow>`
    with found as (
      select * from (${sql.join(sources, sql` union all `)}) one
      order by at desc, subject_id desc, tie collate "C" desc limit ${reading.limit}
    )
    select found.subject_id as "subjectId", r.request_no as "requestNo", c.name as "customerName", b.name as "branchName",
      p.name as "personName", ${reading.asked.outcome} as outcome, found.at, found.due_at as "dueAt",
      found.amount::float8 as amount, found.tie, found.is_clock as "isClock", found.missing, found.reason,
      e.type as "eventType", case when found.is_clock then s.state end as state
    from found join subject s on s.id = found.subject_id left join service_request r on r.id = found.subject_id
      left join customer c on c.id = r.customer_id left join branch b on b.id = found.branch_id
      left join person p on p.id = found.person_id
      left join event e on e.subject_id = found.subject_id and e.seq = found.seq and not found.is_clock
    order by found.at desc, found.subject_id desc, found.tie collate "C" desc`.execute(reading.context.db);
  return rows;
}

/** Each part is cut to a page by its own index before they are put together. */
function sourcesOf(reading: Reading): RawBuilder<unknown>[] {
  switch (reading.asked.outcome) {
    case 'kept':
      return [clocks(reading, 'stopped_at', sql`status = 'kept'`), verdicts(reading)];
    case 'broken':
      return [clocks(reading, 'due_at', sql`status = 'broken'`), verdicts(reading)];
    case 'overridden':
      return [verdicts(reading)];
    case 'running':
      return [openClocks(reading, sql`true`)];
    case 'at_risk':
      return [openClocks(reading, atRisk(reading))];
    case 'numerator':
    case 'denominator':
      return [tallies(reading)];
  }
}

function clocks(reading: Reading, at: string, status: RawBuilder<unknown>): RawBuilder<unknown> {
  return clocksWhere(reading, at, sql`${status} and ${inPeriod(reading, at)}`);
}

function openClocks(reading: Reading, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return clocksWhere(reading, 'started_at', sql`status in ('running', 'paused') and ${condition}`);
}

function clocksWhere(reading: Reading, at: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select subject_id, null::integer as seq, ${sql.ref(at)} as at, due_at, 1 as amount, id as tie, true as is_clock,
      null::text[] as missing, null as reason, branch_id, person_id
    from clock where ${condition} and ${ofPlace(reading, 'person_id')} and ${onPage(reading, at, 'id')}`;
}

function verdicts(reading: Reading): RawBuilder<unknown> {
  return sql`
    select subject_id, seq, at, null::timestamptz as due_at, 1 as amount, seq::text as tie, false as is_clock, missing,
      reason, branch_id, actor_id as person_id
    from verdict where outcome = ${reading.asked.outcome} and ${inPeriod(reading, 'at')}
      and ${ofPlace(reading, 'actor_id')} and ${onPage(reading, 'at', 'seq')}`;
}

function tallies(reading: Reading): RawBuilder<unknown> {
  return sql`
    select subject_id, seq, at, null::timestamptz as due_at, amount, seq || ' ' || amount as tie, false as is_clock,
      null::text[] as missing, null as reason, branch_id, person_id
    from tally where part = ${reading.asked.outcome} and ${inPeriod(reading, 'at')}
      and ${ofPlace(reading, 'person_id')} and ${onPage(reading, 'at', "seq || ' ' || amount")}`;
}

function ofPlace({ context, asked }: Reading, person: string): RawBuilder<unknown> {
  return sql`clause = ${asked.clause} and control = ${asked.control} and ${within(context, asked)}
    and ${ofPerson(asked, person)}`;
}

function inPeriod({ context, asked }: Reading, at: string): RawBuilder<unknown> {
  const [from, to] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone).map(formatInstant);
  return sql`${sql.ref(at)} >= ${from}::timestamptz and ${sql.ref(at)} < ${to}::timestamptz`;
}

/** After the last row of the page before, and no more than a page. */
function onPage({ after, limit }: Reading, at: string, tie: string): RawBuilder<unknown> {
  const tieText = sql`(${sql.raw(tie)})::text collate "C"`;
  const beyond = after
    ? sql`${sql.ref(at)} <= ${after.at}::timestamptz and
        (${sql.ref(at)}, subject_id, ${tieText}) < (${after.at}::timestamptz, ${after.subjectId}::uuid, ${after.tie})`
    : sql`true`;
  return sql`${beyond} order by ${sql.ref(at)} desc, subject_id desc, ${tieText} desc limit ${limit}`;
}

/** Warned of: at least one warning was given, or its instant has come. */
function atRisk({ context: { road, now }, asked }: Reading): RawBuilder<unknown> {
  const { book } = road.regulations;
  const { clause, control } = asked;
  const warnings = warningsOf({ edition: road.regulations.inForce(), clause, control }, book);
  const instant = formatInstant(now);
  return sql`status = 'running' and due_at >= ${instant}::timestamptz
    and (warnings_left < ${warnings} or warn_at <= ${instant}::timestamptz)`;
}
