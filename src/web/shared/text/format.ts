import type { Locale } from '#kernel/locale.ts';
import { type Fen, fenPerYuan } from '#kernel/money.ts';
import { dateFormat, numberFormat } from './intl.ts';

/** Who reads: their language, and the IANA zone in which the company keeps time. */
export interface Reader {
  readonly locale: Locale;
  readonly zone: string;
}

const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;
const metresPerKilometre = 1000;

/** `11月22日 17:10`; with the year when it is not this one. */
export function formatInstant({ locale, zone }: Reader, at: string, now: Date): string {
  const year = (date: Date) => dateFormat('en', { timeZone: zone, year: 'numeric' }).format(date);
  const date = new Date(at);
  return dateFormat(locale, {
    timeZone: zone,
    ...(year(date) === year(now) ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
}

/** `2026年11月22日 周日`. */
export function formatDate({ locale, zone }: Reader, at: string): string {
  return dateFormat(locale, {
    timeZone: zone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(at));
}

/** `17:10`. */
export function formatTime({ locale, zone }: Reader, at: string): string {
  return dateFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}

/** `¥1,234.50` from fen. */
export function formatMoney({ locale }: Reader, amountFen: Fen): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  }).format(amountFen / fenPerYuan);
}

/** `412 km`; metres below one kilometre. */
export function formatDistance({ locale }: Reader, distanceMetres: number): string {
  const near = distanceMetres < metresPerKilometre;
  return unit(
    locale,
    near ? distanceMetres : distanceMetres / metresPerKilometre,
    near ? 'meter' : 'kilometer',
  );
}

/** `2 d 3 h`, `3 h 20 min`, `5 min`: the two largest units, rounded down. */
export function formatDuration({ locale }: Reader, durationMinutes: number): string {
  const whole = Math.floor(Math.abs(durationMinutes));
  const parts = [
    { amount: Math.floor(whole / minutesPerDay), name: 'day' },
    { amount: Math.floor((whole % minutesPerDay) / minutesPerHour), name: 'hour' },
    { amount: whole % minutesPerHour, name: 'minute' },
  ];
  const first = Math.max(
    0,
    parts.findIndex(({ amount }) => amount > 0),
  );
  const shown =
    whole === 0 ? parts.slice(-1) : parts.slice(first, first + 2).filter(({ amount }) => amount > 0);
  return shown.map(({ amount, name }) => unit(locale, amount, name)).join(' ');
}

/** `1,024`. */
export function formatNumber({ locale }: Reader, number: number): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(number);
}

export function formatShare({ locale }: Reader, share: number): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

function unit(locale: Locale, amount: number, name: string): string {
  return numberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(amount);
}
