import { sql } from 'kysely';
import type { ClauseCase } from '#contract/compliance.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import { occasionExcused } from '#road/figures/excusals.ts';
import { type CasePage, sourcesOf } from './case-sources.ts';

/** A row behind a figure, with all that is told of it. */
export interface CaseRow {
  readonly subjectId: string;
  readonly subjectKind: ClauseCase['subjectKind'];
  readonly subjectNo: string | null;
  /** The title of a form, in each language. */
  readonly formTitle: Readonly<Record<string, string>> | null;
  /** `<clause>/<control>` of a duty, in its edition. */
  readonly duty: string | null;
  readonly edition: string;
  readonly customerName: string | null;
  readonly branchName: string | null;
  readonly personName: string | null;
  readonly outcome: ClauseCase['outcome'];
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  readonly amount: number;
  /** Tells it from other rows of the same subject and instant: a clock's id, or the number of the event. */
  readonly tie: string;
  readonly source: 'clock' | 'verdict' | 'tally' | 'conduct' | 'charge';
  readonly missing: readonly string[] | null;
  /** Why a gate was let pass; how a case of conduct stands; who pays a charge. */
  readonly reason: string | null;
  /** For what was tallied: the event that was counted. */
  readonly eventType: string | null;
  readonly state: SubjectState | null;
  /** Who excused it, and what the log tells of that. */
  readonly excusedBy: string | null;
  readonly excusal: Values | null;
}

/** The rows behind a figure, the latest first. */
export async function caseRows(page: CasePage): Promise<CaseRow[]> {
  const sources = sourcesOf(page).map(source => sql`(${source})`);
  const { rows } = await sql<CaseRow>`
    with found as (
      select * from (${sql.join(sources, sql` union all `)}) one
      order by at desc, subject_id desc, tie collate "C" desc limit ${page.limit}
    )
    select found.subject_id as "subjectId", s.kind as "subjectKind", ${subjectNo} as "subjectNo",
      f.title as "formTitle", d.duty, coalesce(d.edition, s.edition) as edition, c.name as "customerName",
      b.name as "branchName", p.name as "personName", ${page.asked.outcome} as outcome, found.at, found.due_at as "dueAt",
      found.amount::float8 as amount, found.tie, found.source, found.missing, found.reason, e.type as "eventType",
      case when found.source = 'clock' then s.state end as state, x.actor_name as "excusedBy", x.data as excusal
    from found join subject s on s.id = found.subject_id left join service_request r on r.id = found.subject_id
      left join form f on s.kind = 'form' and f.id = found.subject_id
      left join duty d on s.kind = 'duty' and d.id = found.subject_id
      left join customer c on c.id = coalesce(r.customer_id, s.customer_id)
      left join branch b on b.id = found.branch_id left join person p on p.id = found.person_id
      left join event e on e.subject_id = found.subject_id and e.seq = found.seq and found.source = 'tally'
      left join lateral (${excusalOf(page)}) x on true
    order by found.at desc, found.subject_id desc, found.tie collate "C" desc`.execute(page.context.db);
  return rows;
}

/** The number or name by which people know a case. */
const subjectNo = sql`case s.kind
  when 'service_request' then r.request_no
  when 'form' then f.form_no
  when 'duty' then nullif(d.period, d.of_id::text)
  when 'conduct' then (select k.conduct_no from conduct_case k where k.id = s.id)
  when 'customer' then (select u.name from customer u where u.id = s.id)
  when 'asset' then (select a.serial_no from asset a where a.id = s.id)
  when 'person' then (select w.name from person w where w.id = s.id)
  when 'branch' then (select w.name from branch w where w.id = s.id)
  end`;

/** The word with which the row's occasion was excused; no other outcome has one. */
function excusalOf({ asked: { outcome, clause, control } }: CasePage) {
  if (outcome !== 'excused') return sql`select null as actor_name, null::jsonb as data`;
  return sql`select v.actor_name, v.data from event v
    where v.subject_id = found.subject_id and v.type = ${occasionExcused}
      and (v.data ->> 'clock' = found.tie or (found.source = 'verdict' and v.data ->> 'clause' = ${clause}
        and (v.data ->> 'control')::integer = ${control}
        and (v.data ->> 'judged_at')::numeric = round(extract(epoch from found.at) * 1000)))
    order by v.seq desc limit 1`;
}
