import type { TSchema } from 'typebox';
import { locales } from '#kernel/locale.ts';
import { nearest } from '../expression/nearest.ts';
import { type Expected, type ExpectedWord, expectedWords } from '../told.ts';
import type { Finding, Path } from './problem.ts';

/** The part of JSON Schema that packs are described in. */
interface Shape {
  readonly type?: string;
  readonly expects?: ExpectedWord;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly anyOf?: readonly Shape[];
}

/**
 * What is wrong with the shape of a value that stands at `path`: all of it, in words for the one who wrote it.
 * A validator that is compiled costs more to make than a pack takes to read, and tells of choices what nobody can use.
 */
export function checkShape(schema: TSchema, value: unknown, path: Path = []): Finding[] {
  return check(schema as Shape, value, path);
}

function check(shape: Shape, value: unknown, path: Path): Finding[] {
  if (shape.anyOf) return checkChoice(shape, shape.anyOf, { value, path });
  if (!isOfType(shape, value)) return [unfit(shape, value, path)];
  if (Array.isArray(value)) return checkList(shape, value, path);
  if (isObject(value)) return checkObject(shape, value, path);
  return checkPlain(shape, value, path);
}

interface Place {
  readonly value: unknown;
  readonly path: Path;
}

/** Of a choice the one shape of the value's own type says what is wrong; where that is not clear, the choice is told. */
function checkChoice(shape: Shape, choices: readonly Shape[], { value, path }: Place): Finding[] {
  const answers = choices.filter(choice => isOfType(choice, value)).map(choice => check(choice, value, path));
  if (answers.some(findings => findings.length === 0)) return [];
  const [only, ...others] = answers;
  const isClear = only !== undefined && others.length === 0 && typeof value === 'object';
  return isClear ? only : [unfit(shape, value, path)];
}

function isOfType(shape: Shape, value: unknown): boolean {
  if (shape.anyOf) return shape.anyOf.some(choice => isOfType(choice, value));
  switch (shape.type) {
    case undefined:
      return true;
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === shape.type;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkList(shape: Shape, list: readonly unknown[], path: Path): Finding[] {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
  if (list.length < minItems || list.length > maxItems) return [unfit(shape, list, path)];
  return items ? list.flatMap((item, index) => check(items, item, [...path, index])) : [];
}

function checkObject(shape: Shape, object: Readonly<Record<string, unknown>>, path: Path): Finding[] {
  const { properties = {}, required = [], patternProperties = {} } = shape;
  const names = Object.keys(properties);
  const [others] = Object.values(patternProperties);
  const missing = required.filter(key => !Object.hasOwn(object, key)).map(key => missingKey(path, key));
  const inside = Object.entries(object).flatMap(([key, value]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : others;
    if (own) return check(own, value, [...path, key]);
    return shape.additionalProperties === false ? [unknownKey(path, key, names)] : [];
  });
  return [...missing, ...inside];
}

function checkPlain(shape: Shape, value: unknown, path: Path): Finding[] {
  if (shape.enum && !shape.enum.includes(String(value))) return [notListed(shape.enum, value, path)];
  return fits(shape, value) ? [] : [unfit(shape, value, path)];
}

function fits(shape: Shape, value: unknown): boolean {
  const { pattern, minLength = 0, minimum, maximum } = shape;
  if (shape.const !== undefined && value !== shape.const) return false;
  if (typeof value === 'string')
    return value.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(value));
  if (typeof value !== 'number') return true;
  return value >= (minimum ?? value) && value <= (maximum ?? value);
}

function missingKey(path: Path, key: string): Finding {
  const isLocale = (locales as readonly string[]).includes(key);
  if (isLocale) return { path, code: 'missing_translation', params: { language: key } };
  return { path, code: 'missing_key', params: { key } };
}

function unknownKey(path: Path, key: string, names: readonly string[]): Finding {
  return {
    path: [...path, key],
    code: 'unknown_key',
    params: { key },
    expected: { written: names.join(', ') },
    nearest: nearest(key, names),
  };
}

function notListed(words: readonly string[], value: unknown, path: Path): Finding {
  return {
    path,
    code: 'not_listed',
    params: { value: shown(value) },
    expected: { written: words.join(' | ') },
    nearest: nearest(String(value), words),
  };
}

function unfit(shape: Shape, value: unknown, path: Path): Finding {
  return { path, code: 'unfit', params: { value: shown(value) }, expected: expectedOf(shape) };
}

function expectedOf({ expects, type, const: only, enum: words, anyOf }: Shape): Expected | undefined {
  if (expects) return { word: expects };
  if (only !== undefined) return { written: String(only) };
  if (words) return { written: words.join(' | ') };
  if (anyOf) return anyOf.map(expectedOf).find(expected => expected !== undefined);
  const word = expectedWords.find(one => one === type);
  return word && { word };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
