import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openEmbedded } from '../src/platform/database/embedded.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { root } from './command.ts';
import { schemaTypes } from './schema-types.ts';

const target = join(root, 'src/platform/database/schema.generated.ts');
const schema = 'guiju';

async function typesOfMigrations(): Promise<string> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'guiju-schema-'));
  const database = await openEmbedded({
    dataDirectory,
    command: 'schema',
    connections: 10,
    sharing: 'alone',
    durable: false,
  });
  const client = new Client({ ...database.connection });
  try {
    await migrate({ connection: database.connection, schema });
    await client.connect();
    return await schemaTypes(client, schema);
  } finally {
    await client.end();
    await database.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

const types = await typesOfMigrations();
if (process.argv.includes('--check')) {
  const isFresh = readFileSync(target, 'utf8') === types;
  if (!isFresh) console.log('schema.generated.ts is not what the migrations make: run `npm run schema`');
  process.exitCode = isFresh ? 0 : 1;
} else {
  writeFileSync(target, types);
  console.log(`wrote ${target}`);
}
