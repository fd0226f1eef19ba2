import { sql } from 'kysely';
import type { Explained, explanationEndpoints } from '#contract/explanation.ts';
import type { Control, IndicatorControl } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { figuresAt, isFound } from '#modules/compliance/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { translate } from '#platform/text/translate.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { AskedOf, Query, ReadContext } from '#road/route.ts';
import { type Explaining, headOf, ruleLines, type Say, sayer } from './explaining.ts';

type Asked = AskedOf<typeof explanationEndpoints.figure>;

/** How a figure is reckoned: the clause, what it counts in which period, of whom, the sums and the target. */
export function explainFigure(
  registry: Pick<Registry, 'inForce' | 'book'>,
): Query<typeof explanationEndpoints.figure> {
  return async (context, asked) => {
    if (asked.to < asked.from)
      return refuse('input.invalid', { field: 'to', params: { keyword: 'notBefore' } });
    const regulation = registry.book.edition(registry.inForce());
    const spec = clausesOf(regulation).get(asked.clause)?.controls[asked.control];
    if (!spec) return refuse('subject.not_found');
    const { db, road, actor: reader, now } = context;
    const explaining: Explaining = { db, road, reader, now };
    const [figures, narrowed] = await Promise.all([
      figuresAt(context, asked, spec),
      narrowedTo(context, asked),
    ]);
    const say = sayer(reader.locale);
    const reckoning = reckoningOf(figures, spec, say);
    const head = headOf(regulation, asked, explaining);
    const period = say('figure.period', { from: asked.from, to: asked.to });
    const lines = [...ruleLines(regulation, asked, explaining), period, ...narrowed, ...reckoning];
    const item = {
      kind: 'figure',
      ...head,
      status: statusOf(figures),
      at: formatInstant(now),
      lines,
    } as const;
    return { edition: regulation.edition, title: head.name, items: [item] } satisfies Explained;
  };
}

function reckoningOf(figures: Reckoned, spec: Control, say: Say): string[] {
  if (spec.kind === 'indicator') return fractionLines(figures, spec, say);
  if (!isFound(spec)) return occasionLines(figures, say);
  const { found, excused } = figures;
  return [say('figure.found', { found, excused, counted: found - excused })];
}

type Reckoned = Awaited<ReturnType<typeof figuresAt>>;

function statusOf({ isMet, share, value, found }: Reckoned): string {
  if (isMet !== null) return isMet ? 'met' : 'missed';
  if (found > 0) return String(found);
  return String(value ?? share ?? '–');
}

const hundred = 100;
const rounded = (n: number) => String(Math.round(n * hundred) / hundred);

function fractionLines(
  { numerator, denominator, value, target, isMet }: Reckoned,
  { unit }: IndicatorControl,
  say: Say,
): string[] {
  const parts = { numerator: rounded(numerator ?? 0), denominator: rounded(denominator ?? 0) };
  if (value === null) return [say('figure.nothing', parts)];
  const shown = unit === 'percent' ? `${rounded(value)} %` : rounded(value);
  return [
    say(unit === 'percent' ? 'figure.percent' : 'figure.fraction', { ...parts, value: shown }),
    ...(target === null || isMet === null ? [] : [say(isMet ? 'figure.met' : 'figure.missed', { target })]),
  ];
}

function occasionLines({ kept, broken, overridden, excused, running, share }: Reckoned, say: Say): string[] {
  const reckoned =
    share === null
      ? say('figure.no_share')
      : say('figure.share', { kept, judged: kept + broken, share: rounded(share * hundred) });
  return [say('figure.counts', { kept, broken, overridden, excused, running }), reckoned];
}

/** Of which branch, person and class of customers alone. */
async function narrowedTo({ db, actor }: ReadContext, asked: Asked): Promise<string[]> {
  const say = sayer(actor.locale);
  const { branchId, personId, tier } = asked;
  const { rows } = await sql<{ name: string }>`
    select name from branch where id = ${branchId ?? null}
    union all select name from person where id = ${personId ?? null}`.execute(db);
  const tierName = tier === undefined ? [] : [translate(actor.locale, `words:tier.${tier}`)];
  const names = [...rows.map(({ name }) => name), ...tierName];
  return names.length > 0 ? [say('figure.narrowed', { names: names.join(', ') })] : [];
}
