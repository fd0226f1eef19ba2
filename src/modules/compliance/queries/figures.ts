import type { ClauseFigures, complianceEndpoints } from '#contract/compliance.ts';
import type { Chapter, Clause, Control, Regulation } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import { controlName, type Registry } from '#modules/regulation/index.ts';
import type { AskedOf, Query, ReadContext } from '#road/route.ts';
import { byPlace, type Evidence, foundFigures, indicatorFigures, occasionFigures } from '../figures.ts';
import { countFound, type Found } from '../found.ts';
import { countOpen } from '../open.ts';
import { trendStarts, wholePeriod } from '../period.ts';
import { isWhole, within } from '../reach.ts';
import { sumFigures } from '../sums.ts';

/** What figures need to know of the regulation. */
export type Reading = Pick<Registry, 'current' | 'inForce' | 'book' | 'vocabulary'>;

type Asked = AskedOf<typeof complianceEndpoints.figures>;

/** For every clause in force and each of its controls: how it was kept, what is open, and the trend. */
export function readFigures(registry: Reading): Query<typeof complianceEndpoints.figures> {
  return async (context, asked) => {
    const current = registry.current();
    if (!current) return refuse('setup.missing');
    if (asked.to < asked.from)
      return refuse('input.invalid', { field: 'to', params: { keyword: 'notBefore' } });
    const { id, inForceFrom } = current.edition;
    const { source } = registry.book.edition(id);
    const starts = trendStarts(asked.step ?? 'month', asked.to);
    const kinds = kindsOf(source);
    const evidence = await readEvidence(context, asked, { starts, kinds });
    const describe = describer(registry, context, evidence);
    const items = source.chapters.flatMap(chapter =>
      chapter.clauses.flatMap(clause => describe(chapter, clause)),
    );
    const regulation = source.title[context.actor.locale];
    return { regulation, edition: id, inForceFrom, trendStarts: starts.slice(0, -1), items };
  };
}

interface Counted extends Evidence {
  readonly found: ReadonlyMap<string, readonly Found[]>;
}

function kindsOf({ chapters }: Regulation): ReadonlySet<Control['kind']> {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  return new Set(clauses.flatMap(({ controls }) => controls.map(({ kind }) => kind)));
}

async function readEvidence(
  context: ReadContext,
  asked: Asked,
  { starts, kinds }: { readonly starts: readonly string[]; readonly kinds: ReadonlySet<Control['kind']> },
): Promise<Counted> {
  const { db, road, now } = context;
  const { personId } = asked;
  const common = {
    zone: road.zone,
    within: within(context, asked),
    isWhole: isWhole(context, asked),
    personId,
  };
  const [period, trend, open, found] = await Promise.all([
    sumFigures(db, { ...common, starts: wholePeriod(asked.from, asked.to) }),
    sumFigures(db, { ...common, starts }),
    countOpen(db, { ...common, book: road.regulations.book, now }),
    countFound(context, asked, kinds),
  ]);
  return {
    period: byPlace(period),
    trend: byPlace(trend),
    open: byPlace(open),
    found: byPlace(found),
    periods: starts.length - 1,
  };
}

function describer(registry: Reading, { actor: { locale } }: ReadContext, evidence: Counted) {
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

function figuresOf(control: Control, place: { clause: string; control: number }, evidence: Counted) {
  switch (control.kind) {
    case 'indicator':
      return indicatorFigures(control, place, evidence);
    case 'sanction':
    case 'reward':
    case 'charge':
      return foundFigures(place, evidence.found);
    default:
      return occasionFigures(place, evidence);
  }
}
