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

const told = ['string', 'bool', 'int', 'double', ...orderedTypes, 'list'] as const;

/** What people call a CEL type, by the key of its text. */
export function typeWord(celType: string): { readonly key: string } {
  const [plain = ''] = celType.split('<');
  return { key: `problem:type.${told.find(type => type === plain) ?? 'other'}` };
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
