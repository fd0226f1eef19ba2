import { expect, test } from 'vitest';
import type { Charged, Share, Tariff } from '#engine/controls/charge.ts';
import { termsOf } from './terms.ts';

const shared: Share[] = [
  { payer: 'company', percent: 40 },
  { payer: 'customer', percent: 60 },
];

function aCharge(parts: Tariff, payers: readonly Share[] = shared): Charged {
  const labour: Tariff = { by: 'free' };
  const clause = { clause: 'C.1', control: 0, when: null, grounds: {}, conflicts: [] };
  return { ...clause, payers, parts, labour, travel: null, before: 'told' };
}

test.each<[Tariff, number]>([
  [{ by: 'list' }, 60],
  [{ by: 'free' }, 0],
  [{ by: 'percent', percent: 50, of: 'list' }, 30],
  [{ by: 'yuan', fen: 8000, per: 'piece' }, 60],
])('of parts at %j the customer pays the own share', (parts, partsPercent) => {
  expect(termsOf(aCharge(parts), null)).toEqual({ asks: 'told', partsPercent });
});

test('where the customer pays nothing, nothing is asked', () => {
  const byAgent = aCharge({ by: 'list' }, [{ payer: 'agent', percent: 100 }]);
  expect(termsOf(byAgent, null)).toEqual({ asks: null, partsPercent: 0 });
});

test('what a person decided holds over the shares of the clause', () => {
  const said = { reason: 'goodwill', byName: 'manager', at: '2026-11-20T04:00:00Z' };
  const prices = { parts: 'cost', labour: 'free', travel: 'free' } as const;
  const decided = { payer: 'customer', ...prices, ...said } as const;
  expect(termsOf(aCharge({ by: 'free' }), decided)).toEqual({ asks: 'told', partsPercent: 100 });
});
