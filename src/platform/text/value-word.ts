import type { Locale } from '#kernel/locale.ts';
import { hasText, translate } from './translate.ts';

/**
 * What a value of a closed list is called: as screens call it (`words:fault_class` for `service_request.fault_class`,
 * `words:request_kind` for `service_request.kind`), by a word of its list (`value:employee.status.left`), or by its own.
 */
export function valueWord(locale: Locale, of: string, value: string): string | undefined {
  const [noun = '', name = noun] = of.split('.');
  const short = noun.slice(noun.indexOf('_') + 1);
  const keys = [
    `words:${name}.${value}`,
    `words:${short}_${name}.${value}`,
    `value:${of}.${value}`,
    `value:${value}`,
  ];
  const key = keys.find(one => hasText(locale, one));
  return key && translate(locale, key);
}
