import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Errors } from 'typebox/value';
import { parseDocument } from 'yaml';
import type { Environment } from './data-directory.ts';
import { directoryTrouble } from './make-directory.ts';
import {
  fileKey,
  type SettingName,
  type Settings,
  schemaOf,
  settingNames,
  standard,
  variables,
} from './settings.ts';

export type Origin = 'environment' | 'file' | 'standard';

export interface FoundSetting {
  readonly name: SettingName;
  readonly value: unknown;
  readonly origin: Origin;
}

/** Something wrong with what was said: the code is a key of `locales/<language>/settings.json`. */
export interface SettingProblem {
  readonly code: 'invalid' | 'unknown' | 'unreadable';
  /** The variable or the key of the file. */
  readonly at: string;
  readonly detail: string;
}

export interface ReadSettings {
  readonly found: readonly FoundSetting[];
  readonly problems: readonly SettingProblem[];
  /** Only when there is no problem. */
  readonly settings?: Settings;
}

/** Reads all settings: the environment wins over `guiju.yaml`, which wins over the standard. */
export function readSettings(directory: string, environment: Environment): ReadSettings {
  const { said, problems: unreadable } = readFile(join(directory, 'guiju.yaml'));
  const found = settingNames.map(name => find(name, said, environment));
  const problems = [...unreadable, ...unknownKeys(said), ...found.flatMap(check)];
  if (problems.length > 0) return { found, problems };
  const pairs = found.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]);
  return { found, problems, settings: Object.fromEntries(pairs) as Settings };
}

type Said = Readonly<Record<string, unknown>>;

function readFile(path: string): { said: Said; problems: SettingProblem[] } {
  const text = textOf(path);
  const document = parseDocument(text);
  const problems = document.errors.map(error => unreadable(error.message));
  const said: unknown = problems.length > 0 ? {} : (document.toJS() ?? {});
  if (typeof said === 'object' && said !== null && !Array.isArray(said))
    return { said: said as Said, problems };
  return { said: {}, problems: [unreadable('key: value')] };
}

function unreadable(detail: string): SettingProblem {
  return { code: 'unreadable', at: 'guiju.yaml', detail };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return '';
    throw directoryTrouble(path, error);
  }
}

function find(name: SettingName, said: Said, environment: Environment): FoundSetting {
  const variable = environment[variables[name]];
  if (variable !== undefined && variable !== '')
    return { name, value: typed(name, variable), origin: 'environment' };
  const key = fileKey(name);
  if (said[key] !== undefined && said[key] !== null) return { name, value: said[key], origin: 'file' };
  return { name, value: standard[name], origin: 'standard' };
}

/** An environment variable is always text; a whole number is meant where one is wanted. */
function typed(name: SettingName, text: string): unknown {
  const wantsNumber = (schemaOf(name) as { type?: string }).type === 'integer';
  return wantsNumber && /^-?\d+$/.test(text) ? Number(text) : text;
}

function unknownKeys(said: Said): SettingProblem[] {
  const known = new Set(settingNames.map(fileKey));
  return Object.keys(said)
    .filter(key => !known.has(key))
    .map(key => ({ code: 'unknown', at: `guiju.yaml: ${key}`, detail: [...known].join(', ') }));
}

function check({ name, value, origin }: FoundSetting): SettingProblem[] {
  if (value === undefined) return [];
  const [error] = Errors(schemaOf(name), value);
  if (!error) return [];
  const at = origin === 'environment' ? variables[name] : `guiju.yaml: ${fileKey(name)}`;
  return [{ code: 'invalid', at, detail: error.message }];
}
