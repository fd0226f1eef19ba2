import { describe, expect, test } from 'vitest';
import type { PortalRequest } from '#contract/portal.ts';
import { openPrice, priceOf } from './price.ts';

type Asked = Pick<PortalRequest, 'plan' | 'quote' | 'report'>;

const quoted = (isGranted: boolean | null) => ({
  lines: [],
  amountFen: 90_000,
  customerFen: 60_000,
  isGranted,
});
const reported = (signedAt: string | null) => ({ signedAt }) as Asked['report'];
const asked = (more: Partial<Asked>): Asked => ({ plan: null, quote: null, report: null, ...more });

describe('what the customer was asked to pay', () => {
  test('is their part of the quote, which waits until they answer', () => {
    expect(priceOf(asked({ quote: quoted(null) }))).toEqual({ fen: 60_000, answer: 'open' });
    expect(priceOf(asked({ quote: quoted(true) }))?.answer).toBe('granted');
    expect(priceOf(asked({ quote: quoted(false) }))?.answer).toBe('refused');
  });

  test('is the plan where nobody issued a quote, and nothing where nobody asked', () => {
    const plan = { plan: '更换门泵', amountFen: 5_000, isGranted: true };
    expect(priceOf(asked({ plan }))).toEqual({ fen: 5_000, answer: 'granted' });
    expect(priceOf(asked({}))).toBeNull();
  });

  test('stands beside the report while it is open, not after the answer or the signature', () => {
    expect(openPrice(asked({ quote: quoted(null), report: reported(null) }))).toBe(60_000);
    expect(openPrice(asked({ quote: quoted(true), report: reported(null) }))).toBeNull();
    expect(openPrice(asked({ quote: quoted(null), report: reported('2026-11-20T04:00:00Z') }))).toBeNull();
  });
});
