import { type RawBuilder, sql } from 'kysely';

/** The company's own branches: outlets of others have no part in its duties, forms and editions. */
export const ownBranches: RawBuilder<unknown> = sql`(select id from branch where kind = 'own')`;
