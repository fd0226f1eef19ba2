import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const from = spec.fact('civil_date', means('复核起始日期', '複核起始日期', 'first day that was reviewed'));
const until = spec.fact('civil_date', means('复核截止日期', '複核截止日期', 'last day that was reviewed'));

export const accessVocabulary = {
  actions: {
    'access.review': spec.action(
      means('复核客户信息访问记录', '複核客戶資訊存取紀錄', 'review who read what of customers'),
    ),
  },
  events: {
    'access.reviewed': spec.event(
      means('访问记录已复核', '存取紀錄已複核', 'the log of access was reviewed'),
      { from, until },
    ),
    'leak.found': spec.event(means('发现泄密', '發現洩密', 'a leak was found'), { from, until }),
  },
} satisfies Partial<Vocabulary>;
