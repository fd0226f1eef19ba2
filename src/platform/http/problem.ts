import { messageOf as tell } from '#contract/refusal-words.ts';
import { refusals as catalogue, type RefusalCode } from '#contract/refusals.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Refusal, Refused } from '#kernel/refusal.ts';
import { hasText, translate } from '../text/translate.ts';

/** What a client gets instead of what it asked for: RFC 9457, in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly traceId: string;
  readonly clause?: string;
  readonly field?: string;
  readonly lift?: readonly string[];
  /** Every reason, where there are several. */
  readonly errors?: readonly ProblemReason[];
}

export interface ProblemReason {
  readonly code: string;
  readonly detail: string;
  readonly clause?: string;
  readonly field?: string;
  readonly lift?: readonly string[];
}

export interface Reader {
  readonly locale: Locale;
  readonly traceId: string;
}

export const problemType = 'application/problem+json';

/** The problem document of refusals; the first decides the status. */
export function problemOf({ refusals }: Refused, { locale, traceId }: Reader): Problem {
  const [first = { code: 'service.fault' }] = refusals;
  const reason = reasonOf(first, locale);
  const severalOrFields = refusals.length > 1 || first.code === 'input.invalid';
  return {
    type: `urn:guiju:refusal:${first.code}`,
    title: translate(locale, `refusals:${first.code}`, first.params),
    status: statusOf(first.code),
    ...reason,
    traceId,
    ...(severalOrFields && { errors: refusals.map(refusal => reasonOf(refusal, locale)) }),
  };
}

export function statusOf(code: string): number {
  return isListed(code) ? catalogue[code] : 500;
}

function isListed(code: string): code is RefusalCode {
  return Object.hasOwn(catalogue, code);
}

function reasonOf(refusal: Refusal, locale: Locale): ProblemReason {
  const { code, clause, field, lift } = refusal;
  const detail = messageOf(refusal, locale);
  return {
    code,
    detail,
    ...(clause && { clause }),
    ...(field !== undefined && { field }),
    ...(lift && { lift }),
  };
}

/** What a person is told, in a language. */
export function messageOf(refusal: Refusal, locale: Locale): string {
  return tell(refusal, locale, { translate, hasText });
}
