import { foldPhone } from '#platform/search/fold.ts';

/** The number of a caller as it came, and as numbers are compared. */
export interface CallerNumber {
  readonly number: string;
  readonly digits: string;
}

/** Reads what a telephone system tells of the caller: a number or an address of SIP. Null where it was withheld. */
export function callerNumber(from = ''): CallerNumber | null {
  const [number = ''] = from
    .trim()
    .replace(/^(?:sips?|tel):/i, '')
    .split('@');
  // Some systems put the digit before a mobile number that reaches it from another city.
  const digits = foldPhone(number).replace(/^0(?=1\d{10}$)/, '');
  return digits === '' ? null : { number, digits };
}
