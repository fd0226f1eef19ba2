import type { DiagnosisBody, DiagnosisStep } from '#contract/diagnosis.ts';
import { civilOf, instantOf } from '../civil.ts';

/** What is typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

type FieldOfStep = DiagnosisStep['fields'][number];

/** What is known already, as the inputs have it. */
export function knownOf({ fields }: DiagnosisStep, zone: string): Typed {
  const known = fields.filter(({ value }) => value !== null);
  return Object.fromEntries(known.map(field => [field.name, typedOf(field, zone)]));
}

function typedOf({ as, value }: FieldOfStep, zone: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return as === 'instant' ? civilOf(zone, new Date(value ?? '')) : (value ?? '');
}

/** What was typed, as the contract takes it; what was left empty is left out. */
export function bodyOf({ fields }: DiagnosisStep, typed: Typed, zone: string): DiagnosisBody {
  const said = fields.filter(({ name }) => (typed[name] ?? '').trim() !== '');
  return Object.fromEntries(said.map(({ name, as }) => [name, saidOf(as, (typed[name] ?? '').trim(), zone)]));
}

function saidOf(as: FieldOfStep['as'], text: string, zone: string): string | boolean {
  if (as === 'yes_no') return text === 'yes';
  return as === 'instant' ? instantOf(zone, text) : text;
}
