import { concessionKinds } from '#contract/exchange-handlings.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const action = (simplified: string, traditional: string, english: string) =>
  spec.action(means(simplified, traditional, english));
const event = (simplified: string, traditional: string, english: string) =>
  spec.event(means(simplified, traditional, english));
const judged = (simplified: string, traditional: string, english: string) =>
  spec.fact('boolean', means(simplified, traditional, english));

/** A customer who wants the machine exchanged or taken back, and what may be offered instead. */
export const exchangeVocabulary = {
  actions: {
    'exchange.grant': action('同意退换机', '同意退換機', 'grant an exchange or return'),
    'exchange.promise': action('承诺退换机', '承諾退換機', 'promise an exchange or return'),
    'concession.grant': action(
      '给予补偿或延长保修',
      '給予補償或延長保固',
      'grant compensation or a longer warranty',
    ),
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
    'exchange.promised': event('已承诺退换机', '已承諾退換機', 'an exchange or return was promised'),
    'exchange.granted': event('已同意退换机', '已同意退換機', 'an exchange or return was granted'),
    'concession.offered': event('拟给予补偿或延长保修', '擬給予補償或延長保固', 'a concession is offered'),
    'concession.granted': event('已给予补偿或延长保修', '已給予補償或延長保固', 'a concession was granted'),
  },
  facts: {
    'exchange.genuine_fault': judged('确属性能故障', '確屬性能故障', 'a genuine performance fault'),
    'exchange.conditions_met': judged(
      '符合退换机条件',
      '符合退換機條件',
      'conditions for exchange or return are met',
    ),
    'exchange.persuasion_failed': judged('说服无效', '說服無效', 'persuasion failed'),
    'exchange.proposal': spec.fact('text', means('处理建议', '處理建議', 'proposal')),
    'concession.amount': spec.fact('money', means('补偿金额', '補償金額', 'sum of the concession')),
    'concession.months': spec.fact(
      'integer',
      means('延长保修的月数', '延長保固的月數', 'months of longer warranty'),
    ),
    'concession.kind': spec.listed(concessionKinds, means('补偿方式', '補償方式', 'kind of concession')),
  },
} satisfies Partial<Vocabulary>;
