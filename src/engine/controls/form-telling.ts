import type { Scope } from '../expression/expression.ts';
import { means, spec } from '../pack/spec.ts';
import type { FieldSpec, FormSpec, FormTelling } from '../paper.ts';
import type { EventSpec, FactSpec, Values, Vocabulary } from '../vocabulary.ts';
import { type ControlPlace, checkName, condition, type Test } from './condition.ts';
import type { Paper } from './paper.ts';

/** An event that a form tells, ready to be told. */
export interface Telling {
  readonly spec: FormTelling;
  readonly holds: Test;
}

/** What the clauses hear of a filed form. */
export interface HeardOfForm {
  readonly type: string;
  /** `form`, `branch`, `customer`, or the field with the person in whose log it happens. */
  readonly about: string;
  /** The field with the day or instant when it happened. */
  readonly on: string | undefined;
  readonly data: Values;
  /** Facts that the fields name and that nothing else in the product tells. */
  readonly facts: Values;
}

type Fields = Readonly<Record<string, FactSpec>>;

/**
 * Checks that a form tells what nothing else tells, and that its fields can hold what is told. Of what the product tells by
 * itself it is silent (`docs/adr/0013-forms-tell.md`).
 */
export function compileTellings(spec: FormSpec, facts: Fields, place: ControlPlace): Telling[] {
  for (const [field, fact] of factsTold(spec, place.vocabulary)) {
    const path = `fields.${spec.fields.indexOf(field)}.fact`;
    checkFit(place, { field, wanted: place.vocabulary.facts[fact], path });
  }
  return spec.tells.flatMap((telling, i) => {
    const path = `tells.${i}`;
    if (isToldByProduct(place, telling)) {
      place.fault({ path: `${path}.event`, code: 'told_by_product', params: { name: telling.event } });
      return [];
    }
    checkName(place, 'events', { name: telling.event, path: `${path}.event` });
    checkUpon(place, { telling, spec, path });
    checkAbout(place, { telling, spec, path });
    checkOn(place, { telling, spec, path });
    checkData(place, { telling, spec, path });
    const at = { path: `${path}.when`, events: [], form: facts };
    return [{ spec: telling, holds: condition(place, telling.when, at).holds }];
  });
}

/** What the product tells by itself no paper may say: whoever checks in does so at the place. */
function isToldByProduct({ vocabulary }: ControlPlace, { event }: FormTelling): boolean {
  const known = vocabulary.events[event];
  return known !== undefined && known.awaits === undefined;
}

interface Checked {
  readonly telling: FormTelling;
  readonly spec: FormSpec;
  readonly path: string;
}

function checkUpon(place: ControlPlace, { telling: { upon }, spec, path }: Checked): void {
  if (upon === 'submitted' || upon === 'filed' || spec.signedBy.includes(upon)) return;
  place.fault({ path: `${path}.upon`, code: 'unknown_role', params: { name: upon } });
}

function checkAbout(place: ControlPlace, { telling: { about }, spec, path }: Checked): void {
  if (about === 'form' || about === 'branch' || about === 'customer') return;
  const field = spec.fields.find(({ name }) => name === about);
  if (field?.type === 'person' && field.required) return;
  place.fault({ path: `${path}.about`, code: 'nobody_named', params: { name: about } });
}

function checkOn(place: ControlPlace, { telling: { on }, spec, path }: Checked): void {
  if (on === undefined) return;
  const field = spec.fields.find(({ name }) => name === on);
  if (field?.required && (field.type === 'date' || field.type === 'instant')) return;
  place.fault({ path: `${path}.on`, code: 'no_time', params: { name: on } });
}

function checkData(place: ControlPlace, { telling: { event, data }, spec, path }: Checked): void {
  const carried = place.vocabulary.events[event]?.data ?? {};
  for (const [name, from] of Object.entries(data)) {
    const at = `${path}.data.${name}`;
    const field = spec.fields.find(one => one.name === from);
    if (!Object.hasOwn(carried, name)) place.fault({ path: at, code: 'unknown_name', params: { name } });
    else if (!field) place.fault({ path: at, code: 'unknown_name', params: { name: from } });
    else checkFit(place, { field, wanted: carried[name], path: at });
  }
}

interface Fit {
  readonly field: FieldSpec;
  readonly wanted: FactSpec | undefined;
  readonly path: string;
}

function checkFit(place: ControlPlace, { field, wanted, path }: Fit): void {
  if (wanted === undefined || fits(field, wanted)) return;
  place.fault({ path, code: 'field_unfit', params: { name: field.name } });
}

function fits({ type, options }: FieldSpec, { type: wanted, values }: FactSpec): boolean {
  if (values) return type === 'choice' && options.every(({ value }) => values.includes(value));
  switch (type) {
    case 'number':
      return wanted === 'integer' || wanted === 'decimal';
    case 'table':
      return wanted === 'integer';
    case 'date':
      return wanted === 'civil_date';
    case 'money':
    case 'instant':
    case 'boolean':
      return wanted === type;
    default:
      return wanted === 'text';
  }
}

/** The fields that tell facts with the events of the form: those that nothing else in the product knows. */
function factsTold({ fields, tells }: FormSpec, { facts }: Pick<Vocabulary, 'facts'>): [FieldSpec, string][] {
  if (tells.length === 0) return [];
  return fields.flatMap(field =>
    field.fact !== undefined && facts[field.fact]?.awaits !== undefined ? [[field, field.fact]] : [],
  );
}

/** Numbers that must be whole, since what they tell is counted. */
export function wholeFields(spec: FormSpec, { events, facts }: Vocabulary): ReadonlySet<string> {
  const byData = spec.tells.flatMap(({ event, data }) =>
    Object.entries(data).flatMap(([name, field]) =>
      events[event]?.data?.[name]?.type === 'integer' ? [field] : [],
    ),
  );
  const byFact = factsTold(spec, { facts }).flatMap(([{ name }, fact]) =>
    facts[fact]?.type === 'integer' ? [name] : [],
  );
  return new Set([...byData, ...byFact]);
}

interface FormNow {
  readonly upon: FormTelling['upon'];
  readonly values: Values;
  /** What is known beside its fields. */
  readonly scope: Scope;
}

/** The facts that a form tells as it is filled in: gates before its submission and its approvals see them too. */
export function factsOfForm({ spec, tellsFacts }: Paper, values: Values): Values {
  const told = spec.fields.flatMap(({ name, fact }) =>
    fact !== undefined && tellsFacts.has(fact) ? [[fact, values[name] ?? null] as const] : [],
  );
  return Object.fromEntries(told);
}

/** What a form tells as it is submitted or filed. */
export function heardOf(paper: Paper, { upon, values, scope }: FormNow): HeardOfForm[] {
  const facts = factsOfForm(paper, values);
  return paper.tells
    .filter(({ spec, holds }) => spec.upon === upon && holds({ ...scope, form: values }))
    .map(({ spec: { event, about, on, data } }) => ({
      ...{ type: event, about, on, facts },
      data: taken(data, values),
    }));
}

function taken(data: FormTelling['data'], values: Values): Values {
  return Object.fromEntries(Object.entries(data).map(([name, field]) => [name, values[field] ?? null]));
}

/** The names of facts that a form tells. */
export function factNamesTold(spec: FormSpec, vocabulary: Pick<Vocabulary, 'facts'>): ReadonlySet<string> {
  return new Set(factsTold(spec, vocabulary).map(([, fact]) => fact));
}

const withForms = new WeakMap<Vocabulary, WeakMap<readonly FormSpec[], Vocabulary>>();

/** A vocabulary in which nobody waits any more for what these forms tell. */
export function offeredBy(forms: readonly FormSpec[] | undefined, vocabulary: Vocabulary): Vocabulary {
  if (forms === undefined || forms.every(({ tells }) => tells.length === 0)) return vocabulary;
  const known = withForms.get(vocabulary) ?? new WeakMap<readonly FormSpec[], Vocabulary>();
  withForms.set(vocabulary, known);
  const found = known.get(forms) ?? joined(forms, vocabulary);
  known.set(forms, found);
  return found;
}

function joined(forms: readonly FormSpec[], vocabulary: Vocabulary): Vocabulary {
  const events = forms.flatMap(({ tells }) => tells.map(({ event }) => event));
  const facts = forms.flatMap(form => [...factNamesTold(form, vocabulary)]);
  return {
    ...vocabulary,
    events: { ...vocabulary.events, ...withForm(offered(events, vocabulary.events)) },
    facts: { ...vocabulary.facts, ...offered(facts, vocabulary.facts) },
  };
}

/** Carried by every event that a form tells in another log. */
const origin = { form_no: spec.fact('text', means('表单编号', '表單編號', 'number of the form')) };

function withForm(events: Readonly<Record<string, EventSpec>>): Record<string, EventSpec> {
  const named = Object.entries(events).map(
    ([name, event]) => [name, { ...event, data: { ...event.data, ...origin } }] as const,
  );
  return Object.fromEntries(named);
}

function offered<T extends { readonly awaits?: string }>(
  names: readonly string[],
  specs: Readonly<Record<string, T>>,
): Record<string, Omit<T, 'awaits'>> {
  return Object.fromEntries(
    names.flatMap(name => {
      const spec = specs[name];
      if (!spec) return [];
      const { awaits: _, ...known } = spec;
      return [[name, known]];
    }),
  );
}
