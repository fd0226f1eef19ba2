import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { type Client, outputOf } from './web-config.ts';

/** Script that may be loaded, compressed with gzip, before the heaviest first page of a client stands. */
export const budgetBytes = { console: 350_000, field: 160_000, portal: 160_000 } as const;

/** Lays `.br` and `.gz` beside every file worth it, so that the server compresses nothing. */
export function compressOutput(client: Client): void {
  for (const name of globSync('**/*.{js,css,html,svg,json,wasm,webmanifest}', { cwd: outputOf(client) })) {
    const file = join(outputOf(client), name);
    const bytes = readFileSync(file);
    if (bytes.length < 1_000) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}

/** Bytes of script for a first load: the entry, the texts of one language and the heaviest page. */
export function firstLoadBytes(client: Client): number {
  const manifest: Manifest = JSON.parse(readFileSync(join(outputOf(client), 'manifest.json'), 'utf8'));
  const entry = closure(
    manifest,
    Object.keys(manifest).filter(key => manifest[key]?.isEntry),
  );
  const sizeOf = (keys: Iterable<string>) => sum([...keys].map(key => gzipSize(client, manifest[key]?.file)));
  const lazy = [...entry].flatMap(key => manifest[key]?.dynamicImports ?? []);
  const beyond = lazy.map(key => ({
    key,
    bytes: sizeOf([...closure(manifest, [key])].filter(k => !entry.has(k))),
  }));
  const isTexts = ({ key }: { key: string }) => /virtual:texts\/[^/]+$/.test(key);
  const heaviest = (found: typeof beyond) => Math.max(0, ...found.map(({ bytes }) => bytes));
  return sizeOf(entry) + heaviest(beyond.filter(isTexts)) + heaviest(beyond.filter(found => !isTexts(found)));
}

function closure(manifest: Manifest, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...from];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return reached;
}

function gzipSize(client: Client, file: string | undefined): number {
  if (!file?.endsWith('.js')) return 0;
  return gzipSync(readFileSync(join(outputOf(client), file)), { level: 9 }).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
