import { sql } from 'kysely';
import type { complianceEndpoints, OverrideFigures, PauseFigures } from '#contract/compliance.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { formatInstant } from '#kernel/time.ts';
import { controlName } from '#modules/regulation/index.ts';
import { hasText, translate } from '#platform/text/translate.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { AskedOf, Query, ReadContext } from '#road/route.ts';
import { instantsOf, wholePeriod } from '../period.ts';
import { ofPerson, within } from '../reach.ts';
import type { Reading } from './figures.ts';

type Asked = AskedOf<typeof complianceEndpoints.exceptions>;

/** Who let clocks wait and gates pass: accountable acts, counted by person, reason and clause. */
export function readExceptions(registry: Reading): Query<typeof complianceEndpoints.exceptions> {
  return async (context, asked) => {
    const edition = registry.book.edition(registry.inForce());
    const nameOf = namer(registry, edition, context);
    const [pauses, overrides] = await Promise.all([
      pauseRows(context, asked, pausingEvents(edition)),
      overrideRows(context, asked),
    ]);
    const reasonOf = (reason: string | null) => reason && reasonWord(reason, registry, context);
    return {
      pauses: pauses.map(({ control, ...row }) => ({
        ...row,
        ...nameOf(row.clause, control),
        reason: reasonOf(row.reason),
      })),
      overrides: overrides.map(row => ({ ...row, ...nameOf(row.clause, row.control) })),
    };
  };
}

/** What pauses clocks in an edition. */
function pausingEvents({ deadlines }: CompiledRegulation): string[] {
  const all = [...deadlines.values()].flatMap(controls => Object.values(controls));
  return [...new Set(all.flatMap(deadline => deadline?.spec.pause?.on.map(({ event }) => event) ?? []))];
}

type PauseRow = Omit<PauseFigures, 'clauseNo' | 'name'> & { readonly control: number };

/** A pause is the act of whoever told the event with which it began. */
async function pauseRows(context: ReadContext, asked: Asked, types: readonly string[]): Promise<PauseRow[]> {
  const [from = 0, to = 0] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone);
  const { rows } = await sql<PauseRow>`
    with pause as (
      select clock.subject_id, clause, control, one."from", one."to", one.reason
      from clock, jsonb_to_recordset(pauses) as one("from" bigint, "to" bigint, reason text)
      where pauses is not null and paused_to >= ${formatInstant(from)}::timestamptz
        and paused_from < ${formatInstant(to)}::timestamptz and one."from" >= ${from} and one."from" < ${to}
        and ${within(context, asked)}
    )
    select max(told.actor_name) as "personName", reason, clause, control, count(*)::int as pauses,
      count(distinct pause.subject_id)::int as cases,
      round(sum((coalesce("to", ${context.now}) - "from") / 60000.0))::int as minutes,
      count(*) filter (where "to" is null)::int as open
    from pause left join lateral (
      select actor_id, actor_name from event e
      where e.subject_id = pause.subject_id and e.type = any(${[...types]}::text[]) and extract(epoch from e.at) * 1000 <= pause."from"
      order by e.at desc, e.seq desc limit 1
    ) told on true
    where ${ofPerson(asked, 'told.actor_id')}
    group by coalesce(told.actor_id::text, told.actor_name), reason, clause, control
    order by minutes desc, clause limit 500`.execute(context.db);
  return rows;
}

type OverrideRow = Omit<OverrideFigures, 'clauseNo' | 'name'>;

async function overrideRows(context: ReadContext, asked: Asked): Promise<OverrideRow[]> {
  const [from, to] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone).map(formatInstant);
  const { rows } = await sql<OverrideRow>`
    select verdict.actor_id as "personId", max(e.actor_name) as "personName", clause, control,
      count(*)::int as overrides, (array_agg(distinct reason) filter (where reason is not null))[1:5] as reasons
    from verdict join event e on e.subject_id = verdict.subject_id and e.seq = verdict.seq
    where outcome = 'overridden' and verdict.at >= ${from}::timestamptz and verdict.at < ${to}::timestamptz
      and ${within(context, asked)} and ${ofPerson(asked, 'verdict.actor_id')}
    group by 1, coalesce(verdict.actor_id::text, e.actor_name), 3, 4 order by overrides desc, clause limit 500`.execute(
    context.db,
  );
  return rows.map(row => ({ ...row, reasons: row.reasons ?? [] }));
}

function namer({ vocabulary }: Reading, edition: CompiledRegulation, { actor: { locale } }: ReadContext) {
  return (id: string, index: number) => {
    const clause = clausesOf(edition).get(id);
    const control = clause?.controls[index];
    const name = control ? controlName(control, { edition, vocabulary, locale }) : id;
    return { clauseNo: clause?.no ?? id, name };
  };
}

/** Reasons are words of a list; a clock that was opened again waited since the event that had stopped it. */
function reasonWord(reason: string, { vocabulary }: Reading, { actor: { locale } }: ReadContext): string {
  const event = vocabulary.events[reason];
  if (event) return translate(locale, 'compliance:opened_again', { event: event.meaning[locale] });
  const key = `words:wait_reason.${reason}`;
  return hasText(locale, key) ? translate(locale, key) : reason;
}
