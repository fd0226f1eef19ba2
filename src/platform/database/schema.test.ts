import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '#testing/database.ts';
import { schemaTypes } from '../../../tools/schema-types.ts';

test('the types of the tables are those that the migrations make (`npm run schema`)', async () => {
  const database = await testDatabase();
  const client = new Client({ ...database.connection });
  await client.connect();
  const types = await schemaTypes(client, database.schema);
  await client.end();
  await database.close();
  expect(readFileSync(join(import.meta.dirname, 'schema.generated.ts'), 'utf8')).toBe(types);
});
