import { Environment } from '@marcbachmann/cel-js';
import type { Setting } from '../regulation.ts';
import type { FactSpec, Vocabulary } from '../vocabulary.ts';
import type { ExpressionContext } from './expression.ts';
import { functionSignatures } from './functions.ts';
import { celTypes, orderedTypes, quantityTypes, settingType } from './types.ts';

/** Only types are asked of the library: what a checked expression means at run time is said in `translate.ts`. */
const neverRun = () => {
  throw new Error('expressions are translated, not run by the library');
};

const environments = new WeakMap<Vocabulary, Environment>();

/** The names and types that an expression may use in this place. Made once for each place of a kind: making costs more than asking. */
export function environmentFor(context: ExpressionContext): Environment {
  const { vocabulary, settings, event, form } = context;
  const known = extended(factsEnvironment(vocabulary), settings, environment =>
    registerFields(environment, 'settings', settingTypes(settings)),
  );
  const told = extended(known, event, environment =>
    registerFields(environment, 'event', fieldTypes(event?.data ?? {})),
  );
  return extended(told, form, environment => registerFields(environment, 'form', fieldTypes(form ?? {})));
}

const extensions = new WeakMap<Environment, WeakMap<object, Environment>>();

/** An environment with something registered in it beside, kept as long as both are. */
function extended(
  base: Environment,
  by: object | undefined,
  register: (environment: Environment) => void,
): Environment {
  if (by === undefined) return base;
  const made = extensions.get(base) ?? new WeakMap<object, Environment>();
  extensions.set(base, made);
  const known = made.get(by);
  if (known) return known;
  const environment = base.clone();
  register(environment);
  made.set(by, environment);
  return environment;
}

function factsEnvironment(vocabulary: Vocabulary): Environment {
  const known = environments.get(vocabulary);
  if (known) return known;
  const environment = bareEnvironment();
  for (const [namespace, facts] of namespaces(vocabulary.facts))
    registerFields(environment, namespace, fieldTypes(facts));
  environments.set(vocabulary, environment);
  return environment;
}

function bareEnvironment(): Environment {
  const environment = new Environment();
  for (const type of orderedTypes) environment.registerType({ name: type, schema: {} });
  for (const operator of operatorSignatures()) environment.registerOperator(operator, neverRun);
  for (const signature of functionSignatures) environment.registerFunction(signature, neverRun);
  return environment;
}

function operatorSignatures(): string[] {
  const ordered = orderedTypes.flatMap(type =>
    ['==', '<', '<=', '>', '>='].map(operator => `${type} ${operator} ${type}: bool`),
  );
  const quantities = quantityTypes.flatMap(type => [
    `${type} + ${type}: ${type}`,
    `${type} - ${type}: ${type}`,
    `${type} / ${type}: double`,
    ...['int', 'double'].flatMap(number => [
      `${type} * ${number}: ${type}`,
      `${number} * ${type}: ${type}`,
      `${type} / ${number}: ${type}`,
    ]),
  ]);
  const mixed = ['+', '-', '*', '/'].flatMap(operator => [
    `int ${operator} double: double`,
    `double ${operator} int: double`,
  ]);
  const equal = ['int == double: bool'];
  const instants = [
    'Instant - Instant: Duration',
    'Instant + Duration: Instant',
    'Instant - Duration: Instant',
  ];
  return [...ordered, ...quantities, ...mixed, ...equal, ...instants];
}

function registerFields(environment: Environment, name: string, fields: Record<string, string>): void {
  environment.registerType({ name: `${name}_fields`, schema: fields });
  environment.registerVariable(name, `${name}_fields`);
}

function namespaces(facts: Vocabulary['facts']): Map<string, Record<string, FactSpec>> {
  const found = new Map<string, Record<string, FactSpec>>();
  for (const [name, spec] of Object.entries(facts)) {
    const dot = name.indexOf('.');
    const fields = found.get(name.slice(0, dot)) ?? {};
    fields[name.slice(dot + 1)] = spec;
    found.set(name.slice(0, dot), fields);
  }
  return found;
}

function fieldTypes(specs: Readonly<Record<string, FactSpec>>): Record<string, string> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, celTypes[spec.type]]));
}

function settingTypes(settings: Readonly<Record<string, Setting>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, settingType(setting.value)]),
  );
}
