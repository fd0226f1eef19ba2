import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('conduct: checklists, surveys and daily confirmation');

/** What follows where conduct was found wanting. */
export const conductSurveyWords = {
  events: {
    'talk.held': event('批评教育谈话已进行', '勸導談話已進行', 'a talk of criticism and education was held'),
  },
  facts: {
    'talk.reason': fact('text', '谈话原因', '談話原因', 'why the talk was held'),
    'talk.agreed': fact('text', '约定的改进', '約定的改進', 'improvement that was agreed'),
  },
} satisfies Partial<Vocabulary>;
