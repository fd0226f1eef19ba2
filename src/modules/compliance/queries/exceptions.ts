import { sql } from 'kysely';
import type { complianceEndpoints, OverrideFigures, PauseFigures } from '#contract/compliance.ts';
import type { OverrideKind } from '#contract/override-kinds.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { formatInstant } from '#kernel/time.ts';
import { controlName } from '#modules/regulation/index.ts';
import { hasText, translate } from '#platform/text/translate.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { AskedOf, Query, ReadContext } from '#road/route.ts';
import { pausesIn } from '../pauses.ts';
import { instantsOf, wholePeriod } from '../period.ts';
import { ofPerson, within } from '../reach.ts';
import type { Reading } from './figures.ts';

type Asked = AskedOf<typeof complianceEndpoints.exceptions>;

/** Who let clocks wait and gates pass: accountable acts, counted by person, reason and clause. */
export function readExceptions(registry: Reading): Query<typeof complianceEndpoints.exceptions> {
  return async (context, asked) => {
    const edition = registry.book.edition(registry.inForce());
    const nameOf = namer(registry, edition, context);
    const [pauses, overrides] = await Promise.all([pauseRows(context, asked), overrideRows(context, asked)]);
    const reasonOf = (reason: string | null) => reason && reasonWord(reason, registry, context);
    return {
      pauses: pauses.map(row => ({
        ...row,
        ...nameOf(row.clause, row.control),
        reasonName: reasonOf(row.reason),
      })),
      overrides: overrides.map(row => ({ ...row, ...nameOf(row.clause, row.control) })),
    };
  };
}

type PauseRow = Omit<PauseFigures, 'clauseNo' | 'name' | 'reasonName'>;

async function pauseRows(context: ReadContext, asked: Asked): Promise<PauseRow[]> {
  const { rows } = await sql<PauseRow>`
    select actor_id as "personId", max(actor_name) as "personName", reason, clause, control, count(*)::int as pauses,
      count(distinct subject_id)::int as cases,
      round(sum((coalesce(ended, ${context.now}) - began) / 60000.0))::int as minutes,
      count(*) filter (where ended is null)::int as open
    from ${pausesIn(context, asked)} pause
    group by actor_id, coalesce(actor_id::text, actor_name), reason, clause, control
    order by minutes desc, clause limit 500`.execute(context.db);
  return rows;
}

interface OverrideRow extends Omit<OverrideFigures, 'clauseNo' | 'name' | 'reasons'> {
  readonly kinds: readonly OverrideKind[] | null;
  readonly reasons: readonly string[] | null;
}

async function overrideRows(
  context: ReadContext,
  asked: Asked,
): Promise<Omit<OverrideFigures, 'clauseNo' | 'name'>[]> {
  const [from, to] = instantsOf(wholePeriod(asked.from, asked.to), context.road.zone).map(formatInstant);
  const { rows } = await sql<OverrideRow>`
    select verdict.actor_id as "personId", max(e.actor_name) as "personName", clause, control,
      count(*)::int as overrides, (array_agg(distinct reason) filter (where reason is not null))[1:5] as reasons,
      array_agg(distinct e.override_grounds ->> 'kind') filter (where e.override_grounds ->> 'kind' is not null) as kinds,
      (count(*) filter (where jsonb_array_length(e.override_grounds -> 'files') > 0))::int as shown
    from verdict join event e on e.subject_id = verdict.subject_id and e.seq = verdict.seq
    where outcome = 'overridden' and verdict.at >= ${from}::timestamptz and verdict.at < ${to}::timestamptz
      and ${within(context, asked)} and ${ofPerson(asked, 'verdict.actor_id')}
    group by 1, coalesce(verdict.actor_id::text, e.actor_name), 3, 4 order by overrides desc, clause limit 500`.execute(
    context.db,
  );
  const wordOf = (kind: OverrideKind) => translate(context.actor.locale, `passing:kind.${kind}`);
  return rows.map(({ kinds, reasons, ...row }) => ({
    ...row,
    reasons: [...(kinds ?? []).map(wordOf), ...(reasons ?? [])],
  }));
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
