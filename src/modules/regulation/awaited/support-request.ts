import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('knowledge base and documents');

/** What clauses say of questions that service staff cannot answer by themselves. */
export const supportRequestWords = {
  events: {
    'question.left_open': event(
      '用户的问题当场未能解答',
      '使用者的問題當場未能解答',
      "a customer's question could not be answered",
    ),
    'support_request.raised': event('已请求总部支持', '已請求總部支援', 'headquarters was asked for help'),
    'support_request.answered': event('总部已答复', '總部已回覆', 'headquarters answered'),
  },
  facts: {
    'support_request.question': fact('text', '请求支持的问题', '請求支援的問題', 'question to headquarters'),
    'support_request.answer': fact('text', '总部的答复', '總部的回覆', 'answer of headquarters'),
  },
} satisfies Partial<Vocabulary>;
