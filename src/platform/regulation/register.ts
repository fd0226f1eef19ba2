import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packsFolder } from './read-pack.ts';

/** A clause of the sources that the product is to carry. */
export interface RegisteredClause {
  readonly id: string;
  readonly source: string;
  readonly area: string;
  readonly control: string;
  /** The rule in English, in one line. */
  readonly rule: string;
  /** The capability that will carry it. */
  readonly to_do?: string;
  /** Why the product will not carry it. */
  readonly excepted?: string;
}

/** Reads `regulations/register.yaml`. */
export async function readRegister(): Promise<readonly RegisteredClause[]> {
  return parse(await readFile(join(packsFolder, 'register.yaml'), 'utf8'));
}
