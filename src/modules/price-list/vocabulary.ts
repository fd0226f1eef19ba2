import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const list = spec.fact('text', means('价格表', '價目表', 'price list'));

export const priceListVocabulary = {
  actions: {
    'price_list.publish': spec.action(means('发布价格表', '發布價目表', 'publish a price list')),
    'price_list.withdraw': spec.action(means('撤回价格表', '撤回價目表', 'withdraw a price list')),
  },
  events: {
    'price_list.published': spec.event(means('价格表已发布', '價目表已發布', 'a price list was published'), {
      list,
      branch: spec.fact('text', means('网点', '據點', 'branch')),
      tier: spec.fact('text', means('客户等级', '客戶等級', 'class of customers')),
      from: spec.fact('civil_date', means('生效日期', '生效日期', 'first day')),
      until: spec.fact('civil_date', means('截止日期', '截止日期', 'last day')),
    }),
    'price_list.withdrawn': spec.event(means('价格表已撤回', '價目表已撤回', 'a price list was withdrawn'), {
      list,
    }),
  },
  facts: {
    'price_list.item': spec.fact('text', means('价格项目', '價格項目', 'item of the price list')),
    'price_list.price': spec.fact('money', means('价格（分）', '價格（分）', 'price in fen')),
    'price_list.preferential_price': spec.fact(
      'money',
      means('优惠价格（分）', '優惠價格（分）', 'preferential price in fen'),
    ),
    'price_list.valid_from': spec.fact(
      'civil_date',
      means('价格生效日期', '價格生效日期', 'day from which the price is valid'),
    ),
  },
} satisfies Partial<Vocabulary>;
