import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const duty = spec.fact('text', means('例行工作条款', '例行工作條款', 'clause of the duty'));

export const dutyVocabulary = {
  actions: {
    'duty.do': spec.action(means('完成例行工作', '完成例行工作', 'do a duty')),
    'duty.excuse': spec.action(means('免除例行工作', '免除例行工作', 'excuse a duty')),
  },
  events: {
    'duty.opened': spec.event(means('例行工作开始', '例行工作開始', 'a duty came up'), {
      duty,
      period: spec.fact('text', means('周期', '週期', 'period')),
      due_at: spec.fact('instant', means('应完成时间', '應完成時間', 'when it is due')),
    }),
    'duty.done': spec.event(means('例行工作已完成', '例行工作已完成', 'the duty was done'), { duty }),
    'duty.excused': spec.event(means('例行工作已免除', '例行工作已免除', 'the duty was excused'), {
      duty,
      reason: spec.fact('text', means('理由', '理由', 'reason')),
    }),
    'duty.escalated': spec.event(
      means('例行工作逾期已上报', '例行工作逾期已上報', 'whoever leads was told that the duty is late'),
      { duty },
    ),
    'duty.delegated': spec.event(
      means(
        '例行工作已交同事代办',
        '例行工作已交同事代辦',
        'a colleague stands in for the duties of a person',
      ),
    ),
    'duty.delegation_ended': spec.event(means('代办已结束', '代辦已結束', 'a colleague stands in no longer')),
  },
  facts: {
    'duty.person': spec.fact(
      'text',
      means('例行工作的责任人', '例行工作的負責人', 'the person who answers for the duty'),
    ),
    'duty.period': spec.fact('text', means('例行工作的周期', '例行工作的週期', 'period of the duty')),
  },
} satisfies Partial<Vocabulary>;
