import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from './schema.generated.ts';

export type Db = Kysely<Database>;

/** The one place where snake_case of SQL and camelCase of TypeScript meet; keys inside json stay as they are. */
export const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

/** Typed queries. */
export function createDb(pool: Pool): Db {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins,
  });
}
