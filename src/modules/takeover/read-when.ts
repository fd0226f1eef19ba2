import type { EpochMs } from '#kernel/time.ts';
import { type DateOrder, instantReader } from '#platform/table/instant.ts';

export type WhenReader = (text: string) => EpochMs | undefined;

/** Reads an instant as people type it into registers; a day alone is its beginning. Undefined: it is none. */
export function whenReader(zone: string, order: DateOrder): WhenReader {
  const readInstant = instantReader(zone, order);
  return text => {
    const told = plainly(text);
    return readInstant(serialDate(told) ?? compactDate(told) ?? told);
  };
}

/** The day of an instant as people type it, for columns that hold days. */
export function readDay(text: string, order: DateOrder): string | undefined {
  const at = whenReader('UTC', order)(text);
  return at === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10);
}

/** `2025年3月5日 下午2点30分` as `2025-3-5 14:30`. */
function plainly(text: string): string {
  const [half, without] = halfOfDay(text.normalize('NFKC').trim());
  const spaced = without
    .replace(/[（(]?(?:星期|周|週)[一二三四五六日天][）)]?/, ' ')
    .replace(/[年月]/g, '-')
    .replace(/[日号號](?=\s*\d|\s*$)/, ' ')
    .replace(/(\d)\s*[时時点點]\s*整?(?=\s*\d)/, '$1:')
    .replace(/(\d)\s*[时時点點]整?\s*$/, '$1:00')
    .replace(/(:\d{1,2})\s*分(?=\s*\d)/, '$1:')
    .replace(/(:\d{1,2})\s*分?\s*$/, '$1')
    .replace(/(:\d{1,2}:\d{1,2})\s*秒\s*$/, '$1')
    .replace(/:(\d)(?=:|\s*$)/g, ':0$1')
    .replace(/\s+/g, ' ')
    .trim();
  return inHalf(spaced, half);
}

const halves = [
  [/下午|晚上|傍晚|晚|pm\b|p\.m\./i, 'after noon'],
  [/上午|早上|凌晨|早|am\b|a\.m\./i, 'before noon'],
] as const;

function halfOfDay(text: string): readonly [string | null, string] {
  for (const [sign, half] of halves) if (sign.test(text)) return [half, text.replace(sign, ' ')];
  return [null, text];
}

function inHalf(text: string, half: string | null): string {
  return text.replace(/ (\d{1,2}):/, (_all, hour: string) => {
    const number = Number(hour);
    if (half === 'after noon' && number < 12) return ` ${number + 12}:`;
    return half === 'before noon' && number === 12 ? ' 0:' : ` ${number}:`;
  });
}

/** The days since the end of 1899, as spreadsheets count when a column has lost its format: 1955 to 2118. */
const firstSerial = 20_000;
const lastSerial = 80_000;
const secondsOfDay = 86_400;

function serialDate(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const serial = Number(text);
  if (serial < firstSerial || serial > lastSerial) return undefined;
  const seconds = Math.round((serial % 1) * secondsOfDay);
  const at = Temporal.PlainDateTime.from('1899-12-30').add({ days: Math.floor(serial), seconds });
  return at.toString({ smallestUnit: 'second' });
}

/** `20250305` and `20250305143000`. */
function compactDate(text: string): string | undefined {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2}):?(\d{2})?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}
