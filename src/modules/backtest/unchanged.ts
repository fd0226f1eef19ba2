import type { Book } from '#engine/compile.ts';
import type { Portable } from '#engine/portable.ts';
import type { Control, Regulation } from '#engine/regulation.ts';
import { canonicalJson } from '#road/evidence/canonical.ts';
import type { Judgement } from './judge-log.ts';
import { placesOf } from './places.ts';

/** What a draft leaves as an edition has it: its verdicts are those of the edition, and need not be worked out twice. */
export interface Unchanged {
  readonly clauses: ReadonlySet<string>;
  /** Keys of their controls. */
  readonly places: ReadonlySet<string>;
}

/** A draft beside an edition that judged: what is unchanged, and the draft without it. */
export interface Rest {
  readonly unchanged: Unchanged;
  readonly book: Book;
}

/**
 * The clauses that two editions execute alike. Clauses that name each other stand and fall together: an indicator that
 * counts another clause's verdicts, a gate that asks for a grade. Any text that holds the other's name counts as naming.
 */
export function unchangedBetween(before: Portable, after: Portable): Unchanged {
  const clauses = haveSameCalendars(before, after)
    ? sameClauses(before.source, after.source)
    : new Set<string>();
  const places = placesOf(after).all.filter(({ clause }) => clauses.has(clause.id));
  return { clauses, places: new Set(places.map(({ key }) => key)) };
}

function haveSameCalendars(one: Portable, other: Portable): boolean {
  const told = ({ standard, fact, calendars }: Portable) => canonicalJson({ standard, fact, calendars });
  return told(one) === told(other);
}

function sameClauses(before: Regulation, after: Regulation): Set<string> {
  const [was, is] = [textsOf(before), textsOf(after)];
  const same = new Set([...is.keys()].filter(id => was.get(id) === is.get(id)));
  const texts = [...was, ...is];
  const otherwise = (id: string) => same.delete(id);
  for (const name of changedNames(before, after))
    for (const [id, text] of texts) if (text.includes(name)) otherwise(id);
  const pairs = namingPairs(texts, new Set([...was.keys(), ...is.keys()]));
  while (pairs.some(([a, b]) => same.has(a) !== same.has(b) && (otherwise(a) || otherwise(b))));
  return same;
}

/** What is executed of each clause; a number or a word for people changes nothing. */
function textsOf({ chapters }: Regulation): Map<string, string> {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  return new Map(clauses.map(({ id, controls }) => [id, canonicalJson(controls.map(executed))]));
}

function executed(control: Control): object {
  return { ...control, name: undefined, obstacle: undefined };
}

/** Settings and forms that are not in both, or not the same. */
function changedNames(before: Regulation, after: Regulation): string[] {
  const [was, is] = [namedIn(before), namedIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(name => was.get(name) !== is.get(name));
}

function namedIn({ settings, forms = [] }: Regulation): Map<string, string> {
  return new Map([
    ...Object.entries(settings).map(([name, { value }]) => [name, JSON.stringify(value)] as const),
    ...forms.map(form => [form.id, canonicalJson(form)] as const),
  ]);
}

function namingPairs(texts: readonly (readonly [string, string])[], ids: ReadonlySet<string>) {
  return texts.flatMap(([id, text]) =>
    [...ids].filter(other => other !== id && text.includes(other)).map(other => [id, other] as const),
  );
}

/** The part of a regulation that is not unchanged. */
export function without({ clauses }: Unchanged, regulation: Regulation): Regulation {
  const chapters = regulation.chapters.map(chapter => ({
    ...chapter,
    clauses: chapter.clauses.filter(({ id }) => !clauses.has(id)),
  }));
  return { ...regulation, chapters };
}

/** What a log comes to under the draft as a whole: its rest was worked out, the unchanged part is as it was before. */
export function withUnchanged(
  rest: Judgement,
  before: Judgement,
  unchanged: Unchanged & { readonly edition: string },
): Judgement {
  const { clauses, places, edition } = unchanged;
  const occasions = new Map(rest.occasions);
  for (const [key, occasion] of before.occasions)
    if (places.has(occasion.place)) occasions.set(key, occasion);
  const found = before.found.filter(({ finding }) => clauses.has(finding.clause));
  const clocks = before.state.clocks.filter(({ clause }) => clauses.has(clause));
  return {
    state: { ...rest.state, clocks: [...rest.state.clocks, ...clocks] },
    occasions,
    measured: [...rest.measured, ...before.measured.filter(({ place }) => places.has(place))],
    found: [...rest.found, ...found.map(one => ({ ...one, edition }))],
  };
}
