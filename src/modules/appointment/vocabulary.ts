import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** What was agreed is told in the words of `dispatch`. */
export const appointmentVocabulary = {
  actions: {
    'appointment.offer': spec.action(
      means('向用户提供可选上门时间', '提供使用者可選的到府時間', 'offer the customer times to choose from'),
    ),
    'appointment.decline': spec.action(
      means(
        '用户表示所给时间都不合适',
        '使用者表示所給時間都不合適',
        'find that no offered time suits, as the customer',
      ),
    ),
  },
  events: {
    'appointment.offered': spec.event(
      means('已向用户提供可选上门时间', '已提供使用者可選的到府時間', 'times were offered to the customer'),
      {
        windows: spec.fact('integer', means('可选时间的个数', '可選時間的個數', 'number of times')),
        until: spec.fact('instant', means('可选到何时', '可選到何時', 'until when one may be chosen')),
      },
    ),
    'appointment.declined': spec.event(
      means(
        '用户另写了合适的时间',
        '使用者另寫了合適的時間',
        'no time suited; the customer wrote when it would',
      ),
      { text: spec.fact('text', means('用户写的时间', '使用者寫的時間', 'what the customer wrote')) },
    ),
  },
} satisfies Partial<Vocabulary>;
