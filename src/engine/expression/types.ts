import type { Value, ValueType } from '../vocabulary.ts';

/** CEL's name for each kind of value. Quantities are types of their own, so that hours are never compared with metres. */
export const celTypes = {
  text: 'string',
  boolean: 'bool',
  integer: 'int',
  decimal: 'double',
  instant: 'Instant',
  civil_date: 'CivilDate',
  distance: 'Distance',
  duration: 'Duration',
  money: 'Money',
} as const satisfies Record<ValueType, string>;

export const quantityTypes = ['Distance', 'Duration', 'Money'] as const;
export const orderedTypes = [...quantityTypes, 'Instant', 'CivilDate'] as const;

/** CEL's type of a setting's value. */
export function settingType(value: Value): string {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  return Number.isInteger(value) ? 'int' : 'double';
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  bool: 'condition',
  int: 'whole number',
  double: 'number',
  Instant: 'instant',
  CivilDate: 'date',
  Distance: 'distance (write km(…) or metres(…))',
  Duration: 'duration (write minutes(…), hours(…) or days(…))',
  Money: 'amount of money (write yuan(…))',
};

/** What a person calls a CEL type. */
export function wordForType(celType: string): string {
  return words[celType] ?? celType;
}

const byExpectation = {
  boolean: ['bool'],
  number: ['int', 'double', 'Distance', 'Duration', 'Money'],
  text: ['string'],
} as const;

/** Whether an expression of this CEL type gives what is wanted. */
export function gives(celType: string, expect: keyof typeof byExpectation): boolean {
  return (byExpectation[expect] as readonly string[]).includes(celType);
}
