import type { FormColumn, TableRow } from '#contract/form.ts';
import type { Writer } from '#platform/pdf/writer.ts';

type Written = TableRow[string] | undefined;

/** A field as it is written on paper; pictures are printed elsewhere and only named here. */
export function written(
  { type, options }: Pick<FormColumn, 'type' | 'options'>,
  value: Written,
  {
    say,
    money,
    time,
    people,
  }: Pick<Writer, 'say' | 'money' | 'time'> & { readonly people: Readonly<Record<string, string>> },
): string {
  if (value === undefined || value === null || value === '') return '';
  switch (type) {
    case 'money':
      return money(Number(value));
    case 'boolean':
      return say(value ? 'yes' : 'no');
    case 'instant':
      return time(String(value));
    case 'choice':
      return options.find(option => option.value === value)?.label ?? String(value);
    case 'person':
      return people[String(value)] ?? String(value);
    case 'photo':
    case 'signature':
      return say('form.pictured');
    default:
      return String(value);
  }
}
