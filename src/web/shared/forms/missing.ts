import type { FormContent, FormKind } from '#contract/form.ts';
import { tidy } from './tidy.ts';

/** Fields that are always asked for and are empty: what can be said without asking the server. */
export function missingFields(
  { fields }: Pick<FormKind, 'fields'>,
  content: FormContent,
): FormKind['fields'] {
  const filled = tidy(content);
  return fields.filter(
    ({ name, isRequired, isConditional }) => isRequired && !isConditional && filled[name] === undefined,
  );
}
