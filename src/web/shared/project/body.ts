import type { Signature } from '../inputs/signature-input.tsx';
import type { StepBody, StepField } from './steps.ts';

/** The values of a form as typed. */
export type StepValues = Readonly<Record<string, unknown>>;

/** A line of a count as typed. */
export interface TypedItem {
  readonly key: string;
  readonly name: string;
  readonly expected: string;
  readonly counted: string;
}

export const isTypedItems = (value: unknown): value is readonly TypedItem[] => Array.isArray(value);

/** The fields without which nothing is sent. */
export function missingIn(fields: readonly StepField[], values: StepValues): string[] {
  return fields
    .filter(({ isOptional, name, kind }) => !isOptional && kind !== 'papers' && isEmpty(values[name]))
    .map(({ name }) => name);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || String(value).trim() === '';
}

/** What the contract takes of what was typed. */
export function bodyOf(fields: readonly StepField[], values: StepValues): StepBody {
  const parts = fields.map(field => partOf(field, values[field.name]));
  return Object.assign({}, ...parts);
}

function partOf({ name, kind }: StepField, value: unknown): object {
  if (kind === 'papers') return { [name]: value ?? [] };
  if (isEmpty(value)) return {};
  switch (kind) {
    case 'number':
      return { [name]: Number(value) };
    case 'yes_no':
      return { [name]: value === 'yes' };
    case 'items':
      return { [name]: isTypedItems(value) ? value.map(itemOf) : [] };
    case 'signature':
      return strokesOf(value as Signature);
    default:
      return { [name]: typeof value === 'string' ? value.trim() : value };
  }
}

function itemOf({ name, expected, counted }: TypedItem) {
  return { name: name.trim(), expected: Number(expected), counted: Number(counted) };
}

const strokesOf = ({ picture, strokes }: Signature) => ({ signature: picture, strokes });
