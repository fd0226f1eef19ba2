import type { ClauseFigures, complianceEndpoints } from '#contract/compliance.ts';
import type { Chapter, Clause, Control } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import { controlName, type Registry } from '#modules/regulation/index.ts';
import type { AskedOf, Query, ReadContext } from '#road/route.ts';
import { byPlace, type Evidence, indicatorFigures, occasionFigures } from '../figures.ts';
import { countOpen } from '../open.ts';
import { trendStarts, wholePeriod } from '../period.ts';
import { within } from '../reach.ts';
import { sumFigures } from '../sums.ts';

/** What figures need to know of the regulation. */
export type Reading = Pick<Registry, 'current' | 'inForce' | 'book' | 'vocabulary'>;

type Asked = AskedOf<typeof complianceEndpoints.figures>;

/** For every clause in force and each of its controls: how it was kept, what is open, and the trend. */
export function readFigures(registry: Reading): Query<typeof complianceEndpoints.figures> {
  return async (context, asked) => {
    const current = registry.current();
    if (!current) return refuse('setup.missing');
    if (asked.to < asked.from) return refuse('input.invalid', { field: 'to' });
    const { id, inForceFrom } = current.edition;
    const { source } = registry.book.edition(id);
    const starts = trendStarts(asked.step ?? 'month', asked.to);
    const evidence = await readEvidence(context, asked, starts);
    const describe = describer(registry, context, evidence);
    const items = source.chapters.flatMap(chapter =>
      chapter.clauses.flatMap(clause => describe(chapter, clause)),
    );
    const regulation = source.title[context.actor.locale];
    return { regulation, edition: id, inForceFrom, trendStarts: starts.slice(0, -1), items };
  };
}

async function readEvidence(
  context: ReadContext,
  asked: Asked,
  starts: readonly string[],
): Promise<Evidence> {
  const { db, road, now } = context;
  const { personId } = asked;
  const common = { zone: road.zone, within: within(context, asked), personId };
  const [period, trend, open] = await Promise.all([
    sumFigures(db, { ...common, starts: wholePeriod(asked.from, asked.to) }),
    sumFigures(db, { ...common, starts }),
    countOpen(db, { ...common, book: road.regulations.book, now }),
  ]);
  return {
    period: byPlace(period),
    trend: byPlace(trend),
    open: byPlace(open),
    periods: starts.length - 1,
  };
}

function describer(registry: Reading, { actor: { locale } }: ReadContext, evidence: Evidence) {
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
    ? indicatorFigures(control, place, evidence)
    : occasionFigures(place, evidence);
}
