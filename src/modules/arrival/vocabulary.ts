import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const expected = {
  at: spec.fact('instant', means('预计到达时刻', '預計到達時刻', 'when the engineer is expected')),
};

export const arrivalVocabulary = {
  actions: {
    'arrival.tell_delay': spec.action(
      means('告知用户将晚到', '告知使用者將晚到', 'tell the customer of a delay on the way'),
    ),
  },
  events: {
    'arrival.expected': spec.event(
      means(
        '已告知用户预计到达时间',
        '已告知使用者預計到達時間',
        'the customer was told when to expect the engineer',
      ),
      expected,
    ),
    'arrival.delayed': spec.event(
      means('已告知用户将晚到', '已告知使用者將晚到', 'the customer was told of a delay on the way'),
      {
        ...expected,
        minutes: spec.fact('integer', means('晚到的分钟数', '晚到的分鐘數', 'minutes later than expected')),
      },
    ),
  },
} satisfies Partial<Vocabulary>;
