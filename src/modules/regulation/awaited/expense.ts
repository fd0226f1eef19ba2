import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('expense claims and cash advances');

/** Spending that is asked for before. */
export const expenseWords = {
  actions: {
    'expense.spend': action('支出费用', '支出費用', 'spend money'),
  },
  events: {
    'expense.requested': event('已申请费用', '已申請費用', 'an expense was asked for'),
    'expense.approved': event('费用已批准', '費用已核准', 'an expense was approved'),
  },
  facts: {
    'expense.amount': fact('money', '费用金额（分）', '費用金額（分）', 'amount in fen'),
    'expense.purpose': fact('text', '费用用途', '費用用途', 'purpose'),
    'expense.kept_apart': fact('boolean', '收支两条线', '收支兩條線', 'income and expense are kept apart'),
  },
} satisfies Partial<Vocabulary>;
