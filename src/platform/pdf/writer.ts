import type { Locale } from '#kernel/locale.ts';
import { fenPerYuan } from '#kernel/money.ts';
import { translate } from '../text/translate.ts';
import type { Fact } from './paper.ts';

/** How a paper is written: in which language, and in which zone its times are told. */
export interface Writing {
  readonly locale: Locale;
  readonly zone: string;
}

type Told = string | number | null | undefined;

/** Writes facts, times and sums in one language. What is not known stays an empty place to be filled by hand. */
export function writerOf({ locale, zone }: Writing) {
  const say = (key: string, params: Record<string, string | number> = {}) =>
    translate(locale, `paper:${key}`, params);
  const word = (key: string) => translate(locale, `words:${key}`);
  const fact = (name: string, value: Told, isWide = false): Fact => ({
    label: say(`fact.${name}`),
    value: value === null || value === undefined ? '' : String(value),
    isWide,
  });
  return {
    say,
    word,
    fact,
    wide: (name: string, value: Told) => fact(name, value, true),
    yes: (is: boolean | null) => (is === null ? '' : say(is ? 'yes' : 'no')),
    money: (fen: number) => `¥${(fen / fenPerYuan).toFixed(2)}`,
    time: (at: Temporal.Instant | string | null) => (at === null ? '' : civilTime(at, zone)),
  };
}

export type Writer = ReturnType<typeof writerOf>;

/** `2026-11-20 12:00`, the same in every language. */
function civilTime(at: Temporal.Instant | string, zone: string): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
