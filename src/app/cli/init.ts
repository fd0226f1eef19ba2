import type { Command } from 'commander';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';

export function register(program: Command): void {
  program.command('init').description(say('init')).option('--json', say('json')).action(init);
}

/** Makes data directory, secret and database and brings them up to date, without serving. */
async function init({ json }: { json?: boolean }): Promise<void> {
  await withPlatform('init', async ({ config: { dataDirectory, databaseUrl } }) => {
    const database = databaseUrl === undefined ? 'embedded' : 'external';
    answer(json, { dataDirectory, database }, say('init_done', { path: dataDirectory }));
  });
}
