import type { Db } from '#platform/database/kysely.ts';

/** Where days begin until a company says otherwise. */
export const zoneBeforeSetUp = 'Asia/Shanghai';

/** IANA zone of the company, by whose days figures are kept. */
export async function companyZone(db: Db): Promise<string> {
  const company = await db.selectFrom('company').select('zone').executeTakeFirst();
  return company?.zone ?? zoneBeforeSetUp;
}
