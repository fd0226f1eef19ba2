import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the installed product. */
export const root = join(import.meta.dirname, '../..');

export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
