import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('entitlement, warranty and charges');

/** Exchange, return, compensation and other concessions. */
export const exchangeWords = {
  actions: {
    'compensation.answer': action('答复赔偿要求', '回覆賠償要求', 'answer a claim of compensation'),
  },
  events: {
    'compensation.claimed': event('用户提出赔偿', '使用者提出賠償', 'the user claims compensation'),
    'compensation.reported': event(
      '赔偿要求已报中心',
      '賠償要求已報中心',
      'the centre was told of the claim',
    ),
    'compensation.ruled': event('中心已批复赔偿', '中心已批覆賠償', 'the centre ruled on the claim'),
  },
  facts: {
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
