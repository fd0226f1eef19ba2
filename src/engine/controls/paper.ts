import type { Scope } from '../expression/expression.ts';
import { nearest } from '../expression/nearest.ts';
import type { FieldSpec, FieldType, FormSpec } from '../paper.ts';
import type { FactSpec, Value, Values, ValueType } from '../vocabulary.ts';
import { type ControlPlace, checkName, checkRoles, condition, type Test } from './condition.ts';
import { compileTellings, factNamesTold, type Telling, wholeFields } from './form-telling.ts';

/** A compiled form. What is filled in are plain values: money in fen, a date as text, of a table the number of rows. */
export interface Paper {
  readonly spec: FormSpec;
  /** Its fields as conditions see them, as `form.<name>`. */
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** Whether a field is asked for, where that depends. */
  readonly asked: ReadonlyMap<string, Test>;
  readonly tells: readonly Telling[];
  /** Names of the facts that it tells with them. */
  readonly tellsFacts: ReadonlySet<string>;
  /** Numbers that must be whole. */
  readonly whole: ReadonlySet<string>;
}

const types: Readonly<Record<FieldType, ValueType>> = {
  text: 'text',
  number: 'decimal',
  money: 'money',
  date: 'civil_date',
  instant: 'instant',
  choice: 'text',
  boolean: 'boolean',
  photo: 'text',
  signature: 'text',
  person: 'text',
  table: 'integer',
};

export function compilePaper(spec: FormSpec, place: ControlPlace): Paper {
  const facts = Object.fromEntries(spec.fields.map(field => [field.name, factOf(field)]));
  checkRoles(place, spec.filledBy, 'filledBy');
  checkRoles(place, spec.signedBy, 'signedBy');
  checkFields(spec.fields, place, 'fields');
  const asked = new Map<string, Test>();
  for (const [i, { name, when }] of spec.fields.entries()) {
    if (when === undefined) continue;
    asked.set(name, condition(place, when, { path: `fields.${i}.when`, events: [], form: facts }).holds);
  }
  const { vocabulary } = place;
  return {
    ...{ spec, facts, asked },
    tells: compileTellings(spec, facts, place),
    tellsFacts: factNamesTold(spec, vocabulary),
    whole: wholeFields(spec, vocabulary),
  };
}

function factOf({ type, label, options }: FieldSpec): FactSpec {
  const spec = { type: types[type], meaning: label };
  return type === 'choice' ? { ...spec, values: options.map(({ value }) => value) } : spec;
}

function checkFields(fields: readonly FieldSpec[], place: ControlPlace, path: string): void {
  const seen = new Set<string>();
  for (const [i, field] of fields.entries()) {
    const at = `${path}.${i}`;
    if (seen.has(field.name))
      place.fault({ path: `${at}.name`, code: 'field_twice', params: { name: field.name } });
    seen.add(field.name);
    checkField(field, place, at);
  }
}

function checkField(field: FieldSpec, place: ControlPlace, at: string): void {
  const { type, name, options, columns, fact } = field;
  if (type === 'choice' && options.length === 0)
    place.fault({
      path: `${at}.type`,
      code: 'choice_of_nothing',
      params: { name },
      expected: { written: 'options' },
    });
  if (fact !== undefined) checkName(place, 'facts', { name: fact, path: `${at}.fact` });
  checkFields(columns, place, `${at}.columns`);
}

/** The form that a record or an approval names; undefined for a name as printed, which is no form of the pack. */
export function paperNamed(name: string, place: ControlPlace, path = 'form'): Paper | undefined {
  const paper = place.papers.get(name);
  if (paper || !/^[a-z][a-z0-9_]*$/.test(name)) return paper;
  const near = nearest(name, [...place.papers.keys()]);
  const hint = near === undefined ? { expected: { word: 'form' } as const } : { nearest: near };
  place.fault({ path, code: 'unknown_form', params: { name }, ...hint });
  return undefined;
}

/** The printed name of a form, by its id or as it is. */
export function printedName(name: string, paper: Paper | undefined): string {
  return paper?.spec.printed ?? name;
}

/** What is wrong with a form as filled in. */
export interface Blank {
  readonly field: string;
  readonly fault: 'missing' | 'wrong_type' | 'not_an_option' | 'not_whole' | 'unknown';
}

/** Everything that a form lacks or has wrong before it can be filed. */
export function blanksOf({ spec, facts, asked, whole }: Paper, values: Values, scope: Scope): Blank[] {
  const seen = { ...scope, form: values };
  const own = spec.fields.flatMap(field => {
    const isAsked = asked.get(field.name)?.(seen) ?? true;
    const value = values[field.name];
    const isBroken = whole.has(field.name) && typeof value === 'number' && !Number.isInteger(value);
    const fault = isBroken ? 'not_whole' : faultOf(field, value, isAsked);
    return fault ? [{ field: field.name, fault }] : [];
  });
  const unknown = Object.keys(values).filter(name => !Object.hasOwn(facts, name));
  return [...own, ...unknown.map(field => ({ field, fault: 'unknown' as const }))];
}

function faultOf(field: FieldSpec, value: Value | undefined, isAsked: boolean): Blank['fault'] | undefined {
  if (value === undefined || value === null || value === '')
    return field.required && isAsked ? 'missing' : undefined;
  if (typeof value !== plain[types[field.type]]) return 'wrong_type';
  const isOption = field.type !== 'choice' || field.options.some(option => option.value === value);
  if (!isOption) return 'not_an_option';
  return field.type === 'table' && field.required && value === 0 ? 'missing' : undefined;
}

const plain: Readonly<Record<ValueType, 'string' | 'number' | 'boolean'>> = {
  text: 'string',
  boolean: 'boolean',
  integer: 'number',
  decimal: 'number',
  instant: 'number',
  civil_date: 'string',
  distance: 'number',
  duration: 'number',
  money: 'number',
};
