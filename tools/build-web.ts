import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './command.ts';
import { type Client, clients, webConfig } from './web-config.ts';
import { budgetBytes, compressOutput, firstLoadBytes } from './web-output.ts';

/**
 * Builds the clients into `dist/web` and holds them to their budgets.
 * With `--if-stale`, as an installation does it, only when a source has changed since, and budgets are only told.
 */
const stamp = join(root, 'dist/web/built-from');
const sources = sourcesHash();
const isInstalling = process.argv.includes('--if-stale');
if (!isInstalling || builtFrom() !== sources) await buildAll();

async function buildAll(): Promise<void> {
  const started = performance.now();
  await Promise.all(clients.map(buildClient));
  writeFileSync(stamp, sources);
  console.log(`web built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const client of clients) checkBudget(client);
}

async function buildClient(client: Client): Promise<void> {
  await build(webConfig(client));
  compressOutput(client);
}

function checkBudget(client: Client): void {
  const bytes = firstLoadBytes(client);
  const budget = budgetBytes[client];
  console.log(
    `${client}: ${(bytes / 1000).toFixed(0)} kB of script on first load (budget ${budget / 1000} kB)`,
  );
  if (bytes > budget && !isInstalling) process.exitCode = 1;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = globSync(
    ['src/{web,contract,kernel,engine}/**/*', 'locales/**/*.json', 'tools/*web*.ts', 'package-lock.json'],
    { cwd: root, withFileTypes: true },
  );
  const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name));
  for (const path of paths.sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}

function builtFrom(): string | undefined {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
