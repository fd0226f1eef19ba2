import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clusterAt } from '#platform/database/embedded/cluster.ts';
import { findPostmaster } from '#platform/database/embedded/postmaster.ts';
import { openShell, type Shell } from '#testing/shell.ts';

let shell: Shell;
beforeAll(async () => {
  shell = openShell();
  await shell.run('init');
});
afterAll(() => shell.close());

test('Ctrl-C in the middle of a command stops the database that it started, and ends with 130', async () => {
  const { child, ended } = shell.start('verify', '--figures');
  const holder = join(shell.dataDirectory, 'holder.json');
  await expect.poll(() => existsSync(holder), { timeout: 60_000, interval: 5 }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(existsSync(holder)).toBe(false);
  expect(findPostmaster(clusterAt(join(shell.dataDirectory, 'database')))).toBeUndefined();
});
