import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('entitlement, warranty and charges');

/** Exchange, return, compensation and other concessions. */
export const exchangeWords = {
  actions: {
    'exchange.grant': action('同意退换机', '同意退換機', 'grant an exchange or return'),
    'exchange.promise': action('承诺退换机', '承諾退換機', 'promise an exchange or return'),
    'concession.grant': action(
      '给予补偿或延长保修',
      '給予補償或延長保固',
      'grant compensation or a longer warranty',
    ),
    'compensation.answer': action('答复赔偿要求', '回覆賠償要求', 'answer a claim of compensation'),
  },
  events: {
    'exchange.demanded': event('用户要求退换机', '使用者要求退換機', 'the user demands exchange or return'),
    'exchange.requested': event('已请示退换机', '已請示退換機', 'the superior department was asked'),
    'exchange.explained': event(
      '已向用户解释三包规定',
      '已向使用者說明三包規定',
      'the three guarantees were explained',
    ),
    'exchange.special_found': event(
      '发现特殊退换情况',
      '發現特殊退換情形',
      'a special case of exchange or return was found',
    ),
    'exchange.special_reported': event(
      '特殊情况已报当地中心',
      '特殊情形已報當地中心',
      'the local centre was told',
    ),
    'concession.offered': event('拟给予补偿或延长保修', '擬給予補償或延長保固', 'a concession is offered'),
    'compensation.claimed': event('用户提出赔偿', '使用者提出賠償', 'the user claims compensation'),
    'compensation.reported': event(
      '赔偿要求已报中心',
      '賠償要求已報中心',
      'the centre was told of the claim',
    ),
    'compensation.ruled': event('中心已批复赔偿', '中心已批覆賠償', 'the centre ruled on the claim'),
  },
  facts: {
    'exchange.genuine_fault': fact('boolean', '确属性能故障', '確屬性能故障', 'a genuine performance fault'),
    'exchange.conditions_met': fact(
      'boolean',
      '符合退换机条件',
      '符合退換機條件',
      'conditions for exchange or return are met',
    ),
    'exchange.persuasion_failed': fact('boolean', '说服无效', '說服無效', 'persuasion failed'),
    'exchange.proposal': fact('text', '处理建议', '處理建議', 'proposal'),
    'concession.kind': listed(
      ['compensation', 'warranty_extension'],
      '补偿方式',
      '補償方式',
      'kind of concession',
    ),
    'concession.amount': fact('money', '补偿金额（分）', '補償金額（分）', 'amount in fen'),
    'concession.months': fact('integer', '延长保修的月数', '延長保固的月數', 'months of longer warranty'),
    'compensation.reason': fact('text', '用户索赔的理由', '使用者求償的理由', 'reason claimed'),
    'compensation.cause_found': fact('text', '查明的原因', '查明的原因', 'cause found'),
    'compensation.by_quality': fact(
      'boolean',
      '确因产品质量造成损失',
      '確因產品品質造成損失',
      'product quality truly caused the loss',
    ),
    'compensation.loss': fact('money', '损失金额（分）', '損失金額（分）', 'loss in fen'),
  },
} satisfies Partial<Vocabulary>;
