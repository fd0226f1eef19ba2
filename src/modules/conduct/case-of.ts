import { type Case, type Measure, measureOf } from '#engine/controls/measure-of.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Clause } from './ground.ts';
import { type CaseRow, priorsOf } from './store.ts';
import { monthOf, payBases } from './wage.ts';

/** What a case comes to by its clause, with the wages and earlier occasions that are known. */
export async function measuresOf(
  db: Db,
  row: CaseRow,
  {
    clause,
    zone,
    bases = {},
  }: { readonly clause: Clause; readonly zone: string; readonly bases?: Case['bases'] },
): Promise<Measure[]> {
  if (row.personId === null) return [];
  const month = monthOf(row.finding.at, zone);
  const [priors, pay] = await Promise.all([priorsOf(db, row), payBases(db, row.personId, month)]);
  const { regulation, consequence } = clause;
  const told = { ...pay, ...row.bases, ...bases };
  return measureOf(consequence, {
    finding: row.finding,
    priors,
    bases: told,
    zone,
    settings: regulation.settings,
  });
}

/** What percentages are of and nobody has told yet. */
export function needsOf({ terms }: Pick<Measure, 'terms'>): string[] {
  return terms.flatMap(term => (term.by === 'percent' && term.base === null ? [term.of] : []));
}
