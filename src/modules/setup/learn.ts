import type { Registry } from '#modules/regulation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Company, CompanyRow } from './company.ts';

/** The company, also when another process has set it up meanwhile: then its regulation is read as well. */
export async function learnOfSetUp({
  db,
  company,
  registry,
}: {
  readonly db: Db;
  readonly company: Company;
  readonly registry: Registry;
}): Promise<CompanyRow | undefined> {
  const known = company.get();
  // Another caller may have learnt of the company and be reading its regulation yet.
  if (known && registry.editions().length > 0) return known;
  const row = await company.load(db);
  if (row) await registry.load(db);
  return row;
}
