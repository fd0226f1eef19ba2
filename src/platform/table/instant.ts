import type { EpochMs } from '#kernel/time.ts';

export type DateOrder = 'iso' | 'dmy' | 'mdy';

const pattern =
  /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,4})日?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

export type InstantReader = (text: string) => EpochMs | undefined;

/** Rows of one case repeat its instants: so many are remembered. */
const rememberedAtMost = 10_000;

/** Reads an instant as logs write it; without a zone of its own it is civil time in `zone`. Undefined: it is none. */
export function instantReader(zone: string, order: DateOrder): InstantReader {
  const remembered = new Map<string, EpochMs | undefined>();
  return text => {
    if (remembered.has(text)) return remembered.get(text);
    if (remembered.size >= rememberedAtMost) remembered.clear();
    const instant = readInstant(text, zone, order);
    remembered.set(text, instant);
    return instant;
  };
}

function readInstant(text: string, zone: string, order: DateOrder): EpochMs | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, a = '', b = '', c = '', hour = '0', minute = '0', second = '0', fraction = '0', offset] = match;
  const [year, month, day] = civil([a, b, c], order);
  const time = [Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0'))] as const;
  return toInstant({ year, month, day, time, offset, zone });
}

function civil(
  [a, b, c]: readonly [string, string, string],
  order: DateOrder,
): readonly [number, number, number] {
  if (a.length === 4 || order === 'iso') return [Number(a), Number(b), Number(c)];
  return order === 'dmy' ? [Number(c), Number(b), Number(a)] : [Number(c), Number(a), Number(b)];
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: readonly [number, number, number, number];
  readonly offset: string | undefined;
  readonly zone: string;
}

function toInstant({ year, month, day, time, offset, zone }: Parts): EpochMs | undefined {
  const [hour, minute, second, millisecond] = time;
  try {
    const local = Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second, millisecond },
      { overflow: 'reject' },
    );
    return local.toZonedDateTime(zoneOf(offset, zone)).epochMilliseconds;
  } catch {
    return undefined;
  }
}

function zoneOf(offset: string | undefined, zone: string): string {
  if (offset === undefined) return zone;
  if (offset === 'Z') return 'UTC';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
