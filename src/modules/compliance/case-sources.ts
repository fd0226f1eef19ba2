import { type RawBuilder, sql } from 'kysely';
import type { complianceEndpoints } from '#contract/compliance.ts';
import { formatInstant } from '#kernel/time.ts';
import type { AskedOf, ReadContext } from '#road/route.ts';
import type { CaseCursor } from './case-cursor.ts';
import { chargeWhere, conductWhere } from './found.ts';
import { warningsOf } from './open.ts';
import { pausesIn } from './pauses.ts';
import { instantsOf, wholePeriod } from './period.ts';
import { ofPerson, within } from './reach.ts';

export type AskedCases = AskedOf<typeof complianceEndpoints.cases>;

/** A page of the cases behind a figure. */
export interface CasePage {
  readonly context: ReadContext;
  readonly asked: AskedCases;
  readonly after: CaseCursor | undefined;
  readonly limit: number;
}

/** Where the rows behind a figure come from. Each part is cut to a page by its own index before they are put together. */
export function sourcesOf(page: CasePage): RawBuilder<unknown>[] {
  switch (page.asked.outcome) {
    case 'kept':
      return [clocks(page, 'stopped_at', sql`status = 'kept'`), verdicts(page)];
    case 'broken':
      return [clocks(page, 'due_at', sql`status = 'broken' and not excused`), verdicts(page)];
    case 'excused':
      return [clocks(page, 'due_at', sql`status = 'broken' and excused`), verdicts(page), conduct(page)];
    case 'overridden':
      return [verdicts(page)];
    case 'found':
      return [conduct(page), charges(page)];
    case 'running':
      return [openClocks(page, sql`true`)];
    case 'at_risk':
      return [openClocks(page, atRisk(page))];
    case 'waited':
      return [pauses(page)];
    case 'numerator':
    case 'denominator':
      return [tallies(page)];
  }
}

function clocks(page: CasePage, at: string, status: RawBuilder<unknown>): RawBuilder<unknown> {
  return clocksWhere(page, at, sql`${status} and ${inPeriod(page, at)}`);
}

function openClocks(page: CasePage, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return clocksWhere(page, 'started_at', sql`status in ('running', 'paused') and ${condition}`);
}

function clocksWhere(page: CasePage, at: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select subject_id, null::integer as seq, ${sql.ref(at)} as at, due_at, 1 as amount, id as tie, 'clock' as source,
      null::text[] as missing, null as reason, branch_id, person_id
    from clock where ${condition} and ${ofPlace(page, 'person_id')} and ${onPage(page, { at, tie: 'id' })}`;
}

function verdicts(page: CasePage): RawBuilder<unknown> {
  return sql`
    select subject_id, seq, at, null::timestamptz as due_at, 1 as amount, seq::text as tie, 'verdict' as source, missing,
      reason, branch_id, actor_id as person_id
    from verdict where ${verdictCounts(page)} and ${inPeriod(page, 'at')}
      and ${ofPlace(page, 'actor_id')} and ${onPage(page, { at: 'at', tie: 'seq' })}`;
}

function verdictCounts({ asked: { outcome } }: CasePage): RawBuilder<unknown> {
  if (outcome === 'excused') return sql`outcome = 'broken' and excused`;
  return outcome === 'broken' ? sql`outcome = 'broken' and not excused` : sql`outcome = ${outcome}`;
}

function tallies(page: CasePage): RawBuilder<unknown> {
  const tie = "seq || ' ' || amount";
  return sql`
    select subject_id, seq, at, null::timestamptz as due_at, amount, ${sql.raw(tie)} as tie, 'tally' as source,
      null::text[] as missing, null as reason, branch_id, person_id
    from tally where part = ${page.asked.outcome} and ${inPeriod(page, 'at')}
      and ${ofPlace(page, 'person_id')} and ${onPage(page, { at: 'at', tie })}`;
}

/** Each time that a clock waited. */
function pauses(page: CasePage): RawBuilder<unknown> {
  const { context, asked } = page;
  const { clause, control, reason } = asked;
  return sql`
    select subject_id, seq, at, due_at, amount, tie, source, missing, reason, branch_id, person_id from (
      select subject_id, null::integer as seq, to_timestamp(began / 1000.0) as at, due_at, 1 as amount, id as tie,
        'clock' as source, null::text[] as missing, null as reason, branch_id, actor_id as person_id
      from ${pausesIn(context, asked)} pause where clause = ${clause} and control = ${control}
        and ${reason === undefined ? sql`true` : sql`reason = ${reason}`}
    ) waited where ${onPage(page, { at: 'at', tie: 'tie' })}`;
}

/** Violations and merits are cases of their own. */
function conduct(page: CasePage): RawBuilder<unknown> {
  const { context, asked } = page;
  const status = asked.outcome === 'excused' ? sql`status = 'excused'` : sql`true`;
  return sql`
    select id as subject_id, null::integer as seq, found_at as at, null::timestamptz as due_at, 1 as amount,
      conduct_no as tie, 'conduct' as source, null::text[] as missing, status as reason, branch_id, person_id
    from conduct_case where clause = ${asked.clause} and control = ${asked.control} and ${status}
      and ${conductWhere(context, asked)} and ${onPage(page, { at: 'found_at', tie: 'conduct_no', id: 'id' })}`;
}

function charges(page: CasePage): RawBuilder<unknown> {
  const { context, asked } = page;
  return sql`
    select request_id as subject_id, null::integer as seq, worked_out_at as at, null::timestamptz as due_at, 1 as amount,
      'charge' as tie, 'charge' as source, null::text[] as missing, coalesce(decided, worked_out)::text as reason,
      (select q.branch_id from service_request q where q.id = request_id) as branch_id, null::uuid as person_id
    from charge where clause = ${asked.clause} and control = ${asked.control} and ${chargeWhere(context, asked)}
      and ${onPage(page, { at: 'worked_out_at', tie: "'charge'", id: 'request_id' })}`;
}

function ofPlace({ context, asked }: CasePage, person: string): RawBuilder<unknown> {
  return sql`clause = ${asked.clause} and control = ${asked.control} and ${within(context, asked)}
    and ${ofPerson(asked, person)}`;
}

function inPeriod({ context, asked }: CasePage, at: string): RawBuilder<unknown> {
  const [from, to] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone).map(formatInstant);
  return sql`${sql.ref(at)} >= ${from}::timestamptz and ${sql.ref(at)} < ${to}::timestamptz`;
}

/** By which columns a source is put in order. */
interface Order {
  readonly at: string;
  readonly tie: string;
  readonly id?: string;
}

/** After the last row of the page before, and no more than a page. */
function onPage({ after, limit }: CasePage, order: Order): RawBuilder<unknown> {
  const [at, id] = [sql.ref(order.at), sql.ref(order.id ?? 'subject_id')];
  const tie = sql`(${sql.raw(order.tie)})::text collate "C"`;
  const beyond = after
    ? sql`${at} <= ${after.at}::timestamptz and
        (${at}, ${id}, ${tie}) < (${after.at}::timestamptz, ${after.subjectId}::uuid, ${after.tie})`
    : sql`true`;
  return sql`${beyond} order by ${at} desc, ${id} desc, ${tie} desc limit ${limit}`;
}

/** Warned of: at least one warning was given, or its instant has come. */
function atRisk({ context: { road, now }, asked }: CasePage): RawBuilder<unknown> {
  const { book } = road.regulations;
  const { clause, control } = asked;
  const warnings = warningsOf({ edition: road.regulations.inForce(), clause, control }, book);
  const instant = formatInstant(now);
  return sql`status = 'running' and due_at >= ${instant}::timestamptz
    and (warnings_left < ${warnings} or warn_at <= ${instant}::timestamptz)`;
}
