import { parseYuan } from '#kernel/money.ts';
import type { FactSpec, Value, Values } from '../vocabulary.ts';

export type WrittenValues = Readonly<Record<string, Value>>;

/** Values as people write them in examples, in the units of the engine: `80 km`, `50 yuan`, `90 min`, `2026-03-02 09:00`. */
export function readValues(
  written: WrittenValues,
  specs: Readonly<Record<string, FactSpec>>,
  zone: string,
): Values {
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, readValue(value, specs[name], zone)]),
  );
}

function readValue(value: Value, spec: FactSpec | undefined, zone: string): Value {
  if (typeof value !== 'string') return value;
  switch (spec?.type) {
    case 'distance':
      return measured(value, { km: 1_000, m: 1 });
    case 'duration':
      return measured(value, { min: 1, h: 60, d: 1_440 });
    case 'money':
      return parseYuan(value.replace(/ yuan$/, '')) ?? value;
    case 'instant':
      return Temporal.PlainDateTime.from(value.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;
    default:
      return value;
  }
}

function measured(text: string, units: Readonly<Record<string, number>>): Value {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/.exec(text) ?? [];
  const factor = units[unit];
  return factor === undefined ? text : Math.round(Number(amount) * factor);
}
