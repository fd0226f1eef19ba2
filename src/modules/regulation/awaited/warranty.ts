import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('entitlement, warranty and charges');

/** What clauses say of costs that are recovered. */
export const warrantyWords = {
  events: {
    'cost_recovery.claimed': event(
      '已向用户追讨费用',
      '已向使用者追討費用',
      'the cost was claimed from the customer',
    ),
    'cost_recovery.received': event(
      '追讨的费用已收到',
      '追討的費用已收到',
      'the recovered cost was received',
    ),
  },
  facts: {
    'cost_recovery.cost': fact(
      'money',
      '应追讨的费用（分）',
      '應追討的費用（分）',
      'cost to be recovered, in fen',
    ),
    'cost_recovery.claimed': fact(
      'money',
      '已追讨的金额（分）',
      '已追討的金額（分）',
      'amount claimed, in fen',
    ),
    'cost_recovery.agreed': fact(
      'money',
      '协商确定的金额（分）',
      '協商確定的金額（分）',
      'amount agreed, in fen',
    ),
    'cost_recovery.received': fact(
      'money',
      '实际收到的金额（分）',
      '實際收到的金額（分）',
      'amount received, in fen',
    ),
  },
} satisfies Partial<Vocabulary>;
