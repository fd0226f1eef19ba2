import type { Book } from '#engine/compile.ts';
import { measureOf, type Prior } from '#engine/controls/measure-of.ts';
import type { Found } from './judge-log.ts';

/** What the sanctions of a control would have come to, before anybody confirms, excuses or appeals. */
export interface Penalties {
  found: number;
  /** Bounds of the sum; where a person decides within a range they differ. */
  fromFen: number;
  toFen: number;
  /** Findings whose amount depends on what is not known here: a wage, a loss, somebody's decision. */
  open: number;
}

/** Works out measures in the order of the history, so that the second and third time are counted as such. */
export interface PenaltyCounter {
  add(into: Penalties, found: Found): void;
}

export const noPenalties = (): Penalties => ({ found: 0, fromFen: 0, toFen: 0, open: 0 });

export function penaltyCounter(book: Book, zone: string): PenaltyCounter {
  const earlier = new Map<string, Prior[]>();
  return {
    add: (into, { finding, edition, by }) => {
      const regulation = book.edition(edition);
      const consequence = regulation.consequences.get(`${finding.clause}/${finding.control}`);
      if (!consequence) return;
      const whose = `${consequence.key} ${by?.id ?? ''}`;
      const priors = earlier.get(whose) ?? [];
      const { settings } = regulation;
      const [measure] = measureOf(consequence, { finding, priors, bases: {}, zone, settings });
      into.found++;
      if (measure) add(into, measure);
      priors.push({ at: finding.at, fen: measure?.toFen ?? 0 });
      earlier.set(whose, priors);
    },
  };
}

function add(into: Penalties, { fromFen, toFen }: { fromFen: number | null; toFen: number | null }): void {
  if (fromFen === null || toFen === null) {
    into.open++;
    return;
  }
  into.fromFen += fromFen;
  into.toFen += toFen;
}
