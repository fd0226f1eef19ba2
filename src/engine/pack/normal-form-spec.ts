import type { FieldSpec, FormSpec, FormTelling } from '../paper.ts';
import { list, type Raw } from './normal-parts.ts';

/** Turns a checked form of a pack into the form that the engine and the screens read. */
export function formOf(raw: Raw): FormSpec {
  const { filled_by, signed_by, keep, fields, tells, ...rest } = raw;
  return {
    ...(rest as unknown as Pick<FormSpec, 'id' | 'printed' | 'title'>),
    fields: list<Raw>(fields).map(fieldOf),
    filledBy: list(filled_by),
    signedBy: list(signed_by),
    keep: typeof keep === 'string' ? keep : null,
    tells: list<Raw>(tells).map(tellingOf),
  };
}

function tellingOf(raw: Raw): FormTelling {
  return { about: 'form', upon: 'filed', data: {}, ...(raw as unknown as Pick<FormTelling, 'event'>) };
}

function fieldOf(raw: Raw): FieldSpec {
  return {
    ...(raw as unknown as FieldSpec),
    required: raw.required === true,
    options: list(raw.options),
    columns: list<Raw>(raw.columns).map(fieldOf),
  };
}
