/** A telephone number as it was typed, or why it is none: `phone_rounded` was kept as a number and has lost its end. */
export type ReadPhone =
  | { readonly phone: string | null; readonly problem?: never }
  | { readonly phone?: never; readonly problem: 'phone' | 'phone_rounded' };

const several = /[/、,;；，|\n]|\s{2,}/;
const allowed = /^[+0-9][0-9 -]{4,22}$/;

/** Reads the first of the numbers in a cell; null where there is none. */
export function readPhone(text: string): ReadPhone {
  const plain = text.normalize('NFKC').trim();
  if (plain === '' || /^(?:无|無|没有|不详|未知|none|n\/a|-+)$/i.test(plain)) return { phone: null };
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(plain)) return roundedPhone(plain);
  const first = plain.split(several).find(part => /\d{5}/.test(part.replaceAll(/\D/g, ''))) ?? '';
  const phone = first
    .replaceAll(/[‐-―－]/g, '-')
    .replaceAll(/[^\d+ -]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return allowed.test(phone) ? { phone } : { problem: 'phone' };
}

/** `1.3800001380E+10` has all its digits, `1.38E+10` has not. */
function roundedPhone(text: string): ReadPhone {
  const [digits = '', exponent = ''] = text.split(/E\+?/i);
  const hasAll = digits.replace('.', '').length === Number(exponent) + 1;
  return hasAll ? { phone: String(Number(text)) } : { problem: 'phone_rounded' };
}
