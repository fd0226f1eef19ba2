import type { Locale } from '#kernel/locale.ts';
import { translate } from '#platform/text/translate.ts';
import type { Problem } from './register-row.ts';

/** Why a row does not come in, with what to do. */
export function reasonOf(locale: Locale, { reason, params }: Problem): string {
  const code = String(params.code ?? '');
  const field = String(params.field ?? '');
  return translate(locale, `takeover:reason.${reason}`, {
    ...params,
    ...(code && { code: translate(locale, `refusals:${code}`) }),
    ...(field && { field: translate(locale, `takeover:field.${field}`) }),
  });
}
