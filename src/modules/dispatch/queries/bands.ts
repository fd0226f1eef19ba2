import type { DistanceBand, mapEndpoints } from '#contract/map.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { Query } from '#road/route.ts';

/** How conditions name a distance: `asset.distance <= km(300)`, or with a setting of the company. */
const comparison = /asset\.distance\s*[<>]=?\s*km\(\s*(?:(\d+(?:\.\d+)?)|settings\.(\w+))\s*\)/g;
const metresPerKilometre = 1_000;

/** The distances that the clauses in force tell apart. */
export const listBands: Query<typeof mapEndpoints.bands> = async ({ road: { regulations } }) => {
  const { source, settings } = regulations.book.edition(regulations.inForce());
  return { items: bandsOf(source, settings) };
};

export function bandsOf({ chapters }: Pick<Regulation, 'chapters'>, settings: Values): DistanceBand[] {
  const found = new Map<number, Set<string>>();
  for (const { id, controls } of chapters.flatMap(({ clauses }) => clauses))
    for (const distanceMetres of distancesIn(JSON.stringify(controls), settings))
      found.set(distanceMetres, (found.get(distanceMetres) ?? new Set()).add(id));
  return [...found]
    .map(([distanceMetres, clauses]) => ({ distanceMetres, clauses: [...clauses] }))
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres);
}

function distancesIn(text: string, settings: Values): number[] {
  return [...text.matchAll(comparison)]
    .map(([, number, setting = '']) => Number(number ?? settings[setting]) * metresPerKilometre)
    .filter(metres => Number.isFinite(metres) && metres > 0)
    .map(Math.round);
}
