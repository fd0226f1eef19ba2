import { fenPerYuan, parseYuan } from '#kernel/money.ts';

/** A kind of quantity as people type it: `unitKey` is what stands behind the box. */
export interface Quantity {
  readonly unitKey: string;
  /** The stored number, or undefined when the text is none. */
  readonly parse: (text: string) => number | undefined;
  readonly write: (value: number) => string;
}

const minutesPerHour = 60;
const metresPerKilometre = 1000;

/** Yuan typed, fen stored. */
export const money: Quantity = {
  unitKey: 'common:unit.yuan',
  parse: text => notBelowZero(parseYuan(text)),
  write: amountFen => (amountFen / fenPerYuan).toFixed(2).replace(/\.00$/, ''),
};

/** Hours typed (`1.5` or `1:30`), minutes stored. */
export const duration: Quantity = {
  unitKey: 'common:unit.hour',
  parse: text => {
    const clock = /^(\d{1,4}):([0-5]\d)$/.exec(text.trim());
    if (clock) return Number(clock[1]) * minutesPerHour + Number(clock[2]);
    return scaled(text, minutesPerHour);
  },
  write: durationMinutes => String(Math.round((durationMinutes / minutesPerHour) * 100) / 100),
};

/** Kilometres typed, metres stored. */
export const distance: Quantity = {
  unitKey: 'common:unit.kilometre',
  parse: text => scaled(text, metresPerKilometre),
  write: distanceMetres => String(distanceMetres / metresPerKilometre),
};

function scaled(text: string, factor: number): number | undefined {
  return /^\d{1,7}(\.\d{1,3})?$/.test(text.trim()) ? Math.round(Number(text) * factor) : undefined;
}

function notBelowZero(value: number | undefined): number | undefined {
  return value !== undefined && value >= 0 ? value : undefined;
}
