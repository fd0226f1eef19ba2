import { action, event, fact } from '#engine/pack/short-forms.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** Questions that cannot be answered on the spot, and the next level that answers them (S2.MACH24.03). */
export const helpWords = {
  actions: {
    'question.leave_open': action('登记未能解答的问题', '登記未能解答的問題', 'write an open question down'),
    'support_request.raise': action('请求支持', '請求支援', 'ask for help'),
    'support_request.take_over': action('接手支持请求', '接手支援請求', 'take a call for help over'),
    'support_request.answer': action('答复支持请求', '回覆支援請求', 'answer a call for help'),
  },
  events: {
    'question.left_open': event(
      '用户的问题当场未能解答',
      '使用者的問題當場未能解答',
      "a customer's question could not be answered",
    ),
    'support_request.raised': event('已请求总部支持', '已請求總部支援', 'headquarters was asked for help'),
    'support_request.taken_over': event(
      '支持请求已有人接手',
      '支援請求已有人接手',
      'somebody took the call for help over',
    ),
    'support_request.answered': event('总部已答复', '總部已回覆', 'headquarters answered'),
  },
  facts: {
    'support_request.question': fact('text', '请求支持的问题', '請求支援的問題', 'question to headquarters'),
    'support_request.taken_over_by': fact('text', '接手支持请求的人', '接手支援請求的人', 'who took it over'),
    'support_request.answer': fact('text', '总部的答复', '總部的回覆', 'answer of headquarters'),
  },
} satisfies Partial<Vocabulary>;
