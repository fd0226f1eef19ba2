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
  const digits = foldPhone(withoutExtension(number.normalize('NFKC')));
  return digits === '' ? null : { number, digits };
}

/** Calls come from the main number of a company; whose desk it was is not looked for. */
function withoutExtension(number: string): string {
  return number
    .replace(/(?<=\d\D*)(?:转|轉|分机|分機|ext|x|#|,|;).*$/i, '')
    .replace(/^(\D*0\d{2,3}\)?[ -]?\d{7,8})[ -]+\d{1,5}$/, '$1');
}
