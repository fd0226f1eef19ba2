import type { Locale } from '#kernel/locale.ts';
import type { Db } from '#platform/database/kysely.ts';

export interface CompanyRow {
  readonly name: string;
  readonly locale: Locale;
  /** IANA zone in which its days begin. */
  readonly zone: string;
}

/** The one company of the installation, remembered. */
export interface Company {
  /** Undefined before the set-up. */
  get(): CompanyRow | undefined;
  load(db: Db): Promise<CompanyRow | undefined>;
}

export function createCompany(): Company {
  let known: CompanyRow | undefined;
  return {
    get: () => known,
    load: async db => {
      const row = await db.selectFrom('company').select(['name', 'locale', 'zone']).executeTakeFirst();
      known = row && { ...row, locale: row.locale as Locale };
      return known;
    },
  };
}
