import { createRequire } from 'node:module';

export { foldCode } from '#kernel/fold-code.ts';

const require = createRequire(import.meta.url);
let convert: ((text: string) => string) | undefined;

/** Traditional characters as simplified ones, so that 简 and 繁 find each other. Its table is read with the first call. */
export function toSimplified(text: string): string {
  convert ??= loadConverter();
  return convert(text);
}

function loadConverter(): (text: string) => string {
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' });
}

/** A text as search compares it: simplified, lower case, full-width letters as plain ones. */
export function fold(text: string): string {
  return toSimplified(text.normalize('NFKC').toLowerCase());
}

/** A name as search compares it: folded, without spaces and punctuation. */
export function foldName(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The digits of a telephone number as it is dialled at home: a place with its 0, a mobile and a service number without,
 * an extension behind. The generated columns of `contact` say the same (migration 0429).
 */
export function foldPhone(text: string): string {
  const number = text.normalize('NFKC').replaceAll(/[^\d+]/g, '');
  return number
    .replace(/^(?:\+?(?:00)?86)?0?(1[3-9]\d{9})$/, '$1')
    .replace(/^\+?(?:00)?86([48]00\d{7})$/, '$1')
    .replace(/^\+?(?:00)?860?([1-9]\d{9,15})$/, '0$1')
    .replace(/^(?:\+|00)8860?([2-9]\d{7,12})$/, '0$1')
    .replaceAll('+', '');
}
