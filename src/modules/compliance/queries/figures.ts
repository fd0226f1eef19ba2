import type { ClauseFigures, complianceEndpoints } from '#contract/compliance.ts';
import type { Chapter, Clause, Control } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import { controlName, type Registry } from '#modules/regulation/index.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { countOutcomes, countRunning, sumTallies } from '../counts.ts';
import { byPlace, type Evidence, indicatorFigures, occasionFigures } from '../figures.ts';
import { monthStarts, periodOf } from '../period.ts';
import { branchesFor } from '../reach.ts';

const trendMonths = 12;

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly branchId?: string | undefined;
}

/** For every clause in force and each of its controls: how it was kept, with the trend of the last twelve months. */
export function readFigures(registry: Registry): Query<typeof complianceEndpoints.figures> {
  return async (context, asked) => {
    const current = registry.current();
    if (!current) return refuse('setup.missing');
    if (asked.to < asked.from) return refuse('input.invalid', { field: 'to' });
    const { id, inForceFrom } = current.edition;
    const { source } = registry.book.edition(id);
    const evidence = await readEvidence(context, asked);
    const describe = describer(registry, context, evidence);
    const items = source.chapters.flatMap(chapter =>
      chapter.clauses.flatMap(clause => describe(chapter, clause)),
    );
    return { regulation: source.title[context.actor.locale], edition: id, inForceFrom, items };
  };
}

async function readEvidence(context: ReadContext, { from, to, branchId }: Asked): Promise<Evidence> {
  const { db, road } = context;
  const within = branchesFor(context, branchId, 'branch_id');
  const period = periodOf(from, to, road.zone);
  const inPeriod = { bounds: [period.from, period.to], within };
  const byMonth = { bounds: monthStarts(to, trendMonths, road.zone), within };
  const [outcomes, trend, running, sums, sumTrend] = await Promise.all([
    countOutcomes(db, inPeriod),
    countOutcomes(db, byMonth),
    countRunning(db, within),
    sumTallies(db, inPeriod),
    sumTallies(db, byMonth),
  ]);
  return {
    outcomes: byPlace(outcomes),
    trend: byPlace(trend),
    running: byPlace(running),
    sums: byPlace(sums),
    sumTrend: byPlace(sumTrend),
  };
}

function describer(registry: Registry, { actor: { locale } }: ReadContext, evidence: Evidence) {
  const edition = registry.book.edition(registry.inForce());
  const reading = { edition, vocabulary: registry.vocabulary, locale };
  return (chapter: Chapter, clause: Clause): ClauseFigures[] =>
    clause.controls.map((control, index) => ({
      clause: clause.id,
      clauseNo: clause.no,
      chapter: `${chapter.no} ${chapter.title[locale]}`,
      control: index,
      kind: control.kind,
      name: controlName(control, reading),
      text: clause.text[locale],
      ...figuresOf(control, { clause: clause.id, control: index }, evidence),
    }));
}

function figuresOf(control: Control, place: { clause: string; control: number }, evidence: Evidence) {
  return control.kind === 'indicator'
    ? indicatorFigures(control, place, evidence, trendMonths)
    : occasionFigures(place, evidence, trendMonths);
}
