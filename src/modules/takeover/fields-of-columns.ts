import type { TakeoverField, TakeoverKind } from '#contract/takeover-reading.ts';
import { namingsOf } from './field-of.ts';
import { readPhone } from './read-phone.ts';
import { readDay } from './read-when.ts';

/** What columns mean by their titles: each field once, the clearest title first, and of two as clear the one to the left. */
export function fieldsByTitles(titles: readonly string[], kind: TakeoverKind): Map<string, TakeoverField> {
  const namings = titles.flatMap(title => namingsOf(title, kind).map(naming => ({ title, ...naming })));
  const byTitle = new Map<string, TakeoverField>();
  const taken = new Set<TakeoverField>();
  for (const { title, field } of namings.toSorted((a, b) => b.strength - a.strength)) {
    if (byTitle.has(title) || taken.has(field)) continue;
    byTitle.set(title, field);
    taken.add(field);
  }
  return byTitle;
}

interface Column {
  readonly title: string;
  readonly values: readonly string[];
}

interface Known {
  readonly kind: TakeoverKind;
  readonly taken: ReadonlySet<TakeoverField>;
}

const enough = 0.7;

/** What columns mean whose titles do not say it: telephone numbers and dates are known when they are seen. */
export function fieldsByValues(
  columns: readonly Column[],
  { kind, taken }: Known,
): Map<string, TakeoverField> {
  const wanted: readonly (readonly [TakeoverField, (value: string) => boolean])[] = [
    ['phone', isPhone],
    ...(kind === 'requests' ? [['reported_at', isDate] as const] : []),
  ];
  const found = new Map<string, TakeoverField>();
  for (const [field, is] of wanted.filter(([one]) => !taken.has(one))) {
    const column = columns.find(({ title, values }) => {
      const isFree =
        !found.has(title) && namingsOf(title, kind).every(({ field: named }) => !taken.has(named));
      return isFree && values.length > 0 && values.filter(is).length >= values.length * enough;
    });
    if (column) found.set(column.title, field);
  }
  return found;
}

function isPhone(value: string): boolean {
  return /^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(readPhone(value).phone ?? '');
}

/** A number alone may be a date as well as a count. */
function isDate(value: string): boolean {
  return /[-/.年]/.test(value) && readDay(value, 'iso') !== undefined;
}
