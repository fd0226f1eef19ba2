import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { TSchema } from 'typebox';
import { locales } from '#kernel/locale.ts';
import { nearest } from '../expression/nearest.ts';
import type { Finding, Path } from './problem.ts';

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
const validators = new WeakMap<TSchema, ValidateFunction>();

/** What is wrong with the shape of a value that stands at `path`. */
export function checkShape(schema: TSchema, value: unknown, path: Path = []): Finding[] {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  const errors = mostTelling(validate.errors ?? []);
  return errors.map(error => findingOf(error, path));
}

function validatorOf(schema: TSchema): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const validate = ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

/** Of a choice between shapes each failed branch is reported: keep what lies deeper than the choice, else the choice. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(error => error.keyword === 'anyOf');
  const deepest = choices.filter(
    choice => !errors.some(error => isInside(error, choice) && isDeeper(error, choice)),
  );
  return errors.filter(error => {
    if (error.keyword === 'anyOf') return deepest.includes(error);
    return choices.every(choice => !isInside(error, choice) || isDeeper(error, choice));
  });
}

function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return error !== choice && error.schemaPath.startsWith(choice.schemaPath);
}

function isDeeper(error: ErrorObject, choice: ErrorObject): boolean {
  return error.instancePath.length > choice.instancePath.length || error.keyword === 'additionalProperties';
}

function findingOf(error: ErrorObject, base: Path): Finding {
  const path = [...base, ...pathOf(error.instancePath)];
  switch (error.keyword) {
    case 'required':
      return missing(path, String(error.params.missingProperty));
    case 'additionalProperties':
      return unknownKey(path, error);
    case 'enum':
      return notListed(path, error);
    default:
      return { path, message: `"${shown(error.data)}" does not fit`, expected: expectedBy(error) };
  }
}

function pathOf(pointer: string): Path {
  const keys = pointer.split('/').slice(1);
  return keys.map(key => {
    const plain = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(plain) ? Number(plain) : plain;
  });
}

function missing(path: Path, key: string): Finding {
  const isLocale = (locales as readonly string[]).includes(key);
  return { path, message: isLocale ? `missing translation ${key}` : `missing ${key}` };
}

function unknownKey(path: Path, error: ErrorObject): Finding {
  const key = String(error.params.additionalProperty);
  const names = Object.keys(error.parentSchema?.properties ?? {});
  return {
    path: [...path, key],
    message: `unknown key "${key}"`,
    expected: names.join(', '),
    nearest: nearest(key, names),
  };
}

function notListed(path: Path, error: ErrorObject): Finding {
  const words: string[] = error.params.allowedValues;
  return {
    path,
    message: `"${shown(error.data)}" is not known here`,
    expected: words.join(' | '),
    nearest: nearest(String(error.data), words),
  };
}

function expectedBy(error: ErrorObject): string {
  const described: unknown = error.parentSchema?.description;
  return typeof described === 'string' ? described : (error.message ?? error.keyword);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
