import { type RawBuilder, sql } from 'kysely';
import { foldCode, foldName, foldPhone } from '#platform/search/fold.ts';
import { gramsOfPart } from '#platform/search/grams.ts';

/** One place to look a caller up, the most telling first. `rows` selects `customer_id`. */
export interface Source {
  readonly rank: number;
  readonly rows: RawBuilder<unknown>;
}

/** Where what was typed may be found. Each source is answered by an index of its own. */
export function sourcesFor(q: string): Source[] {
  const found = [...byPhone(foldPhone(asBegun(q)), q), ...byName(foldName(q)), ...byCode(foldCode(q))];
  return found.map((rows, rank) => ({ rank, rows }));
}

const like = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** Who is still typing a number with the code of the country means its beginning at home. */
function asBegun(q: string): string {
  const [, begun] = /^\s*(?:\+|00)86[\s-]*(?:\(?0\)?)?(\d.*)$/.exec(q) ?? [];
  if (begun === undefined) return q;
  return /^(?:1[3-9]|[48]00)/.test(begun) ? begun : `0${begun}`;
}

/** The beginning, the end, any digits of a telephone number. */
function byPhone(digits: string, q: string): RawBuilder<unknown>[] {
  if (digits.length < 3 || !/^[\d\s+()-]+$/.test(q)) return [];
  const reversed = [...digits].reverse().join('');
  const ends = [
    sql`select customer_id from contact where phone_digits like ${`${digits}%`}`,
    sql`select customer_id from contact where phone_reversed like ${`${reversed}%`}`,
  ];
  const part = sql`select customer_id from contact where phone_digits like ${`%${digits}%`}`;
  return digits.length >= 4 ? [...ends, part] : ends;
}

/** Any part of the name of a customer or a contact; letters also as pinyin or its initials. */
function byName(name: string): RawBuilder<unknown>[] {
  if (name === '') return [];
  const grams = gramsOfPart(name);
  const part = `%${like(name)}%`;
  const spelled = [
    sql`select id as customer_id from customer where name_grams @> ${grams} and name_search like ${part}`,
    sql`select customer_id from contact where name_grams @> ${grams} and name_search like ${part}`,
  ];
  return /^[a-z0-9]+$/.test(name) ? [...byLetters(name), ...spelled] : spelled;
}

function byLetters(letters: string): RawBuilder<unknown>[] {
  const start = `${letters}%`;
  const starts = [
    sql`select id as customer_id from customer where initials like ${start}`,
    sql`select customer_id from contact where initials like ${start}`,
    sql`select customer_id from contact where pinyin like ${start}`,
  ];
  const part = `%${letters}%`;
  const inside = sql`select id as customer_id from customer where initials like ${part} or pinyin like ${part}`;
  return letters.length >= 3 ? [...starts, inside] : starts;
}

/** The beginning or end of a serial or vehicle number, a customer's number. */
function byCode(code: string): RawBuilder<unknown>[] {
  if (code.length < 3) return [];
  const start = `${like(code)}%`;
  const end = `${like([...code].reverse().join(''))}%`;
  return [
    sql`select customer_id from asset where serial_search like ${start}`,
    sql`select customer_id from asset where vehicle_search like ${start}`,
    sql`select customer_id from asset where reverse(serial_search) like ${end}`,
    sql`select customer_id from asset where reverse(vehicle_search) like ${end}`,
    sql`select id as customer_id from customer where customer_no like ${customerNoStart(code)}`,
  ];
}

/** `CU202611220007` is typed with and without its hyphens. */
function customerNoStart(code: string): string {
  const [, day = '', number = ''] = /^(?:CU)?(\d{8})(\d*)$/.exec(code) ?? [];
  return day === '' ? `${like(code)}%` : `CU-${day}-${number}%`;
}
