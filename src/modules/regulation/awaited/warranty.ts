import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('entitlement, warranty and charges');

/** What clauses say of the warranty decision, who pays, and what is recovered. */
export const warrantyWords = {
  actions: {
    'warranty.decide': action('判定是否保修', '判定是否保固', 'decide whether the warranty covers it'),
  },
  events: {
    'warranty.decided': event(
      '保修判定已作出',
      '保固判定已作成',
      'it was decided whether the warranty covers it',
    ),
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
    'warranty.granted': fact('boolean', '给予保修', '給予保固', 'the warranty covers it'),
    'warranty.cause': listed(
      ['manufacture', 'assembly', 'material', 'misuse', 'wear', 'accident', 'other'],
      '损坏原因类别',
      '損壞原因類別',
      'class of the cause of the damage',
    ),
    'warranty.manual_followed': fact(
      'boolean',
      '用户按《产品使用说明书》使用、维护、保养',
      '使用者依《產品使用說明書》使用、維護、保養',
      'the user kept to the manual in use, maintenance and care',
    ),
    'asset.own_product': fact('boolean', '本公司生产的产品', '本公司生產的產品', 'made by the company'),
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
