import type { TFunction } from 'i18next';
import type { PhoneCall } from '#contract/call.ts';

/** What a caller is called: the customers of the number, else that nobody knows it. */
export function nameOfCaller(t: TFunction, { callers, number, isWithheld }: PhoneCall): string {
  if (callers.length > 0) return callers.map(({ name }) => name).join(' / ');
  if (isWithheld) return t('telephone:withheld');
  return number === null ? t('telephone:cleared') : t('telephone:unknown');
}
