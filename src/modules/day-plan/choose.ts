import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import type { Ground } from './ground.ts';
import type { Route } from './route.ts';

// Its types tell of the CommonJS build only.
const { default: loadHighs } = createRequire(import.meta.url)('highs') as typeof import('highs');

export interface Choice {
  readonly routes: readonly Route[];
  /** How far off a better choice among the routes could be at most, as a share; null where the solver does not say. */
  readonly gap: number | null;
}

export interface Choosing {
  readonly routes: readonly Route[];
  /** Routes of a whole plan, where to begin. */
  readonly known: readonly Route[];
  readonly seconds: number;
}

export type Chooser = (choosing: Choosing) => Choice;

/**
 * Chooses among routes by a program of whole numbers that HiGHS solves: each job in one route (else its price for being
 * left), each engineer on one route at most, one engineer at a site. Agreed days cost what they cost: a route counts by
 * what it adds.
 */
export async function chooser(ground: Ground, agreed: readonly Route[]): Promise<Chooser> {
  const highs = await loadHighs();
  return ({ routes, known, seconds }) => {
    if (routes.length === 0) return { routes, gap: null };
    return highs.withModel(programOf(highs, ground, { agreed, routes }), model => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 1e-4 });
      model.setSolution({ colValue: startingAt(ground, routes, known) });
      model.run();
      const { colValue } = model.getSolution();
      const jobs = ground.day.jobs.length;
      const gap = Number(model.info.get('mip_gap'));
      return {
        routes: routes.filter((_, i) => (colValue[jobs + i] ?? 0) > 0.5),
        gap: Number.isFinite(gap) && gap < 1 ? gap : null,
      };
    });
  };
}

interface Offered {
  readonly agreed: readonly Route[];
  readonly routes: readonly Route[];
}

/** Columns: each job left lying, then the routes. Rows: jobs, engineers, shared sites. */
function programOf(highs: Highs, ground: Ground, { agreed, routes }: Offered) {
  const { jobs, engineers } = ground.day;
  const left = [...jobs.keys()];
  const rows = [...left.map(job => [job]), ...routes.map(route => rowsOf(ground, route))];
  const added = routes.map(({ engineer, cost }) => cost - (agreed[engineer]?.cost ?? 0));
  const others = engineers.length + ground.sites;
  return {
    numCols: rows.length,
    numRows: jobs.length + others,
    colCost: [...left.map(job => ground.unplaced(job)), ...added],
    colLower: rows.map(() => 0),
    colUpper: rows.map(() => 1),
    rowLower: [...left.map(() => 1), ...Array.from({ length: others }, () => -highs.infinity)],
    rowUpper: Array.from({ length: jobs.length + others }, () => 1),
    integrality: rows.map(() => highs.constants.variableType.integer),
    matrix: sparse(rows, jobs.length + others),
  };
}

function rowsOf({ day, siteOf }: Ground, { engineer, jobs }: Route): number[] {
  const engineersFrom = day.jobs.length;
  const sitesFrom = engineersFrom + day.engineers.length;
  const sites = new Set(jobs.map(job => siteOf[job] ?? -1).filter(site => site >= 0));
  return [...jobs, engineersFrom + engineer, ...[...sites].map(site => sitesFrom + site)];
}

/** Ones at the rows of each column. */
function sparse(rows: readonly (readonly number[])[], numRows: number) {
  const starts = [0];
  for (const column of rows) starts.push((starts.at(-1) ?? 0) + column.length);
  const indices = rows.flat();
  const values = indices.map(() => 1);
  return { format: 'csc', numRows, numCols: rows.length, starts, indices, values } as const;
}

function startingAt({ day }: Ground, routes: readonly Route[], known: readonly Route[]): number[] {
  const picked = new Set(known.map(keyOf));
  const covered = new Set(known.flatMap(route => route.jobs));
  return [
    ...[...day.jobs.keys()].map(job => (covered.has(job) ? 0 : 1)),
    ...routes.map(route => (picked.has(keyOf(route)) ? 1 : 0)),
  ];
}

/** The same for the same engineer with the same stops in the same order. */
export function keyOf({ engineer, stops }: Route): string {
  return `${engineer}:${stops.join()}`;
}
