import { means, spec } from '#engine/pack/spec.ts';
import type { FactSpec, Vocabulary } from '#engine/vocabulary.ts';

const word = (zhCn: string, zhTw: string, en: string): FactSpec => spec.fact('text', means(zhCn, zhTw, en));

const payer = word('付款方', '付款方', 'who pays');
const prices = {
  parts: word('配件价格', '零件價格', 'price of parts'),
  labour: word('人工价格', '人工價格', 'price of labour'),
  travel: word('差旅价格', '差旅價格', 'price of travel'),
};

export const chargeVocabulary = {
  actions: {
    'charge.decide': spec.action(
      means('另行决定费用由谁承担', '另行決定費用由誰負擔', 'decide otherwise who pays'),
    ),
  },
  events: {
    'charge.worked_out': spec.event(
      means('已按条款确定费用由谁承担', '已依條款確定費用由誰負擔', 'it was worked out who pays'),
      { control: word('条款', '條款', 'clause'), payer, ...prices },
    ),
    'charge.withdrawn': spec.event(
      means('已无条款确定费用由谁承担', '已無條款確定費用由誰負擔', 'no clause says any more who pays'),
    ),
    'charge.decided': spec.event(
      means('已另行决定费用由谁承担', '已另行決定費用由誰負擔', 'it was decided otherwise who pays'),
      {
        control: word('条款', '條款', 'clause'),
        payer,
        ...prices,
        reason: word('理由', '理由', 'reason'),
      },
    ),
  },
  facts: {
    'charge.payer': word(
      '费用由谁承担（多方以 + 连接）',
      '費用由誰負擔（多方以 + 連接）',
      'who pays; of several with + between',
    ),
  },
} satisfies Partial<Vocabulary>;
