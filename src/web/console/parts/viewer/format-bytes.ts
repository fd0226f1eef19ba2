import { currentLocale, isLocale } from '../../../shared/text/language.ts';

const kilobyte = 1024;

/** `340 kB`, `2.4 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const isLarge = bytes >= kilobyte * kilobyte;
  const amount = isLarge ? bytes / kilobyte / kilobyte : Math.max(1, bytes / kilobyte);
  return new Intl.NumberFormat(isLocale(language) ? language : currentLocale(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(amount);
}
