import type { HandlingField, HandlingKind } from './handling-shape.ts';

export const concessionKinds = ['compensation', 'warranty_extension'] as const;

const judged = (fact: string): HandlingField => ({ fact, type: 'boolean' });

/** A customer who refuses the repair and wants the machine exchanged or taken back (S1.EXP.23 to S1.EXP.25). */
export const exchangeHandlings = {
  exchange_demanded: { family: 'exchange', event: 'exchange.demanded', tells: ['manager'] },
  exchange_requested: {
    family: 'exchange',
    event: 'exchange.requested',
    fields: [
      judged('exchange.genuine_fault'),
      judged('exchange.conditions_met'),
      judged('exchange.persuasion_failed'),
      { fact: 'exchange.proposal', type: 'text' },
    ],
    tells: ['manager'],
  },
  exchange_explained: { family: 'exchange', event: 'exchange.explained' },
  exchange_special_found: { family: 'exchange', event: 'exchange.special_found' },
  exchange_special_reported: {
    family: 'exchange',
    event: 'exchange.special_reported',
    tells: ['manager'],
  },
  exchange_promised: { family: 'exchange', event: 'exchange.promised', gates: 'exchange.promise' },
  exchange_granted: { family: 'exchange', event: 'exchange.granted', gates: 'exchange.grant' },
  concession_offered: {
    family: 'exchange',
    event: 'concession.offered',
    fields: [
      { fact: 'concession.kind', type: 'choice', options: concessionKinds, isNeeded: true },
      { fact: 'concession.amount', type: 'money', isOptional: true },
      { fact: 'concession.months', type: 'count', isOptional: true },
    ],
    tells: ['manager'],
  },
  concession_granted: {
    family: 'exchange',
    event: 'concession.granted',
    gates: 'concession.grant',
    fields: [{ fact: 'concession.kind', type: 'choice', options: concessionKinds }],
  },
} as const satisfies Readonly<Record<string, HandlingKind>>;
