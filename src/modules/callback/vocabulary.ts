import { callbackResults } from '#contract/follow-up.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const callbackVocabulary = {
  actions: {
    'callback.record': spec.action(means('记录回访', '記錄回訪', 'record the call-back')),
  },
  events: {
    'callback.due': spec.event(means('回访已列入待办', '回訪已列入待辦', 'a call-back became due')),
    'callback.recorded': spec.event(means('回访已记录', '回訪已記錄', 'the call-back was recorded'), {
      result: spec.listed(
        callbackResults,
        means('是否联系上用户', '是否聯繫上使用者', 'whether the customer was reached'),
      ),
      satisfied: spec.fact('boolean', means('用户满意', '使用者滿意', 'the customer is satisfied')),
    }),
    'conduct_survey.answered': spec.event(
      means('行为问卷已回答', '行為問卷已回答', 'a question on conduct was answered'),
      {
        question: spec.fact(
          'text',
          means('所问的条款（编号）', '所問的條款（編號）', 'clause that was asked about (its id)'),
        ),
        favourable: spec.fact('boolean', means('回答为好', '回答為佳', 'answered favourably')),
      },
    ),
  },
  facts: {
    'callback.result': spec.listed(
      callbackResults,
      means('回访是否联系上用户', '回訪是否聯繫上使用者', 'whether the customer was reached'),
    ),
    'callback.attitude': spec.fact(
      'integer',
      means('服务态度（1 至 5 分）', '服務態度（1 至 5 分）', 'mark for attitude, 1 to 5'),
    ),
    'callback.skill': spec.fact(
      'integer',
      means('技术水平（1 至 5 分）', '技術水準（1 至 5 分）', 'mark for technical level, 1 to 5'),
    ),
    'callback.outcome': spec.fact(
      'integer',
      means('解决结果（1 至 5 分）', '解決結果（1 至 5 分）', 'mark for the result, 1 to 5'),
    ),
    'callback.satisfied': spec.fact('boolean', means('用户满意', '使用者滿意', 'the customer is satisfied')),
  },
} satisfies Partial<Vocabulary>;
