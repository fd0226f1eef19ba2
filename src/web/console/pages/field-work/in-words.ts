interface Written {
  readonly name: string;
  readonly value: unknown;
}

interface Reading {
  readonly t: (key: string, otherwise: string) => string;
  readonly format: {
    readonly money: (amountFen: number) => string;
    readonly instant: (at: string) => string;
  };
}

const instantPattern = /^\d{4}-\d\d-\d\dT.+Z$/;

/** A value that came from a phone, as a person at a desk reads it: sums as money, instants in the company's zone, choices by their names. */
export function inWords({ name, value }: Written, reading: Reading): string {
  const { t, format } = reading;
  if (typeof value === 'boolean') return value ? t('field-work:yes', 'yes') : t('field-work:no', 'no');
  if (typeof value === 'number') return name.endsWith('Fen') ? format.money(value) : String(value);
  if (typeof value === 'string') {
    if (instantPattern.test(value)) return format.instant(value);
    return t(`field-work:value.${name}.${value}`, value);
  }
  if (Array.isArray(value)) return value.map(one => thingOf(one)).join(', ');
  return JSON.stringify(value);
}

/** Parts and what was taken along are called by their names. */
function thingOf(thing: unknown): string {
  if (typeof thing !== 'object' || thing === null) return String(thing);
  const { name, quantity } = thing as { readonly name?: unknown; readonly quantity?: unknown };
  if (typeof name !== 'string') return JSON.stringify(thing);
  return typeof quantity === 'number' ? `${name} ×${quantity}` : name;
}
