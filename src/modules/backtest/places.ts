import type { CompiledRegulation } from '#engine/plan.ts';
import type { Clause, Control, Regulation } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { placeOfOccasion } from './changes.ts';

/** A control as a verdict names it. */
export interface ControlRef {
  readonly clause: string;
  readonly control: number;
}

/** A control and the clause that it stands in. */
export interface Place {
  readonly key: string;
  readonly clause: Clause;
  readonly control: Control;
  readonly index: number;
}

/** The controls of an edition by keys that hold across editions. */
export interface Places {
  /** Such as `S2.BUS.10/deadline1`: the first deadline of the clause, wherever it stands among the other controls. */
  of(ref: ControlRef): string;
  readonly all: readonly Place[];
}

const known = new WeakMap<Regulation, Places>();

/** Counted by kind within the clause, so that a control put before another does not rename it. */
export function placesOf({ source }: Pick<CompiledRegulation, 'source'>): Places {
  let places = known.get(source);
  if (!places) {
    places = work(source);
    known.set(source, places);
  }
  return places;
}

function work(regulation: Regulation): Places {
  const all = regulation.chapters.flatMap(({ clauses }) => clauses).flatMap(placesIn);
  const keys = new Map<string, string[]>();
  for (const { key, clause, index } of all) {
    const ofClause = keys.get(clause.id) ?? [];
    ofClause[index] = key;
    keys.set(clause.id, ofClause);
  }
  return { all, of: ({ clause, control }) => keys.get(clause)?.[control] ?? `${clause}/${control}` };
}

function placesIn(clause: Clause): Place[] {
  const counts = new Map<string, number>();
  return clause.controls.map((control, index) => {
    const nth = (counts.get(control.kind) ?? 0) + 1;
    counts.set(control.kind, nth);
    return { key: `${clause.id}/${control.kind}${nth}`, clause, control, index };
  });
}

/** An occasion as people know it. */
export interface OccasionName {
  readonly clauseNo: string;
  readonly name: string;
}

/** Names occasions by the controls of several regulations; of two with the same control the last is heard. */
export function namesOfOccasions(
  regulations: readonly Regulation[],
  locale: Locale,
): (occasion: string) => OccasionName {
  const places = new Map(
    regulations.flatMap(source => placesOf({ source }).all).map(place => [place.key, place] as const),
  );
  return occasion => {
    const key = placeOfOccasion(occasion);
    const { clause, control } = places.get(key) ?? {};
    const id = key.split('/')[0] ?? key;
    const name = control && 'name' in control ? control.name[locale] : clause?.text[locale];
    return { clauseNo: clause?.no ?? id, name: name ?? id };
  };
}
