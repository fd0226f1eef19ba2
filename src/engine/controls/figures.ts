import { type Fen, parseYuan } from '#kernel/money.ts';
import type { Amount, Percent } from '../obligation.ts';
import type { ControlPlace } from './condition.ts';

/** What a figure is worth: its own text, or the value of the setting that it names. */
export function settled(written: Percent | undefined, place: ControlPlace, path: string): string | undefined {
  if (written === undefined) return undefined;
  const name = /^settings\.(\w+)$/.exec(String(written))?.[1];
  if (name === undefined) return String(written);
  const setting = place.settings[name];
  if (setting) return String(setting.value);
  place.fault({ path, code: 'unknown_setting', params: { name } });
  return undefined;
}

/** An amount in fen; 0 where it was found wrong. */
export function amountFen(written: Amount, place: ControlPlace, path: string): Fen {
  const text = settled(written, place, path);
  const fen = text === undefined ? 0 : parseYuan(text);
  if (fen !== undefined && fen >= 0) return fen;
  place.fault({ path, code: 'no_amount', params: { text: String(text) }, expected: { word: 'amount' } });
  return 0;
}

/** A share as a percentage; 0 where it was found wrong. */
export function percentOf(written: Percent, place: ControlPlace, path: string): number {
  const text = settled(written, place, path);
  const percent = text === undefined ? 0 : Number(text);
  if (Number.isFinite(percent) && percent >= 0) return percent;
  place.fault({ path, code: 'no_percentage', params: { text: String(text) }, expected: { word: 'percent' } });
  return 0;
}
