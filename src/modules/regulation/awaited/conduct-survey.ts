import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('conduct: checklists, surveys and daily confirmation');

/** What customers answer about conduct, and what was ticked. */
export const conductSurveyWords = {
  events: {
    'conduct_survey.answered': event(
      '行为问卷已回答',
      '行為問卷已回答',
      'a question on conduct was answered',
      {
        question: listed(
          ['attitude', 'benefits', 'meal', 'manners', 'communication'],
          '问题',
          '問題',
          'question',
        ),
        favourable: fact('boolean', '回答为好', '回答為佳', 'answered favourably'),
      },
    ),
    'talk.held': event('批评教育谈话已进行', '勸導談話已進行', 'a talk of criticism and education was held'),
  },
  facts: {
    'talk.reason': fact('text', '谈话原因', '談話原因', 'why the talk was held'),
    'talk.agreed': fact('text', '约定的改进', '約定的改進', 'improvement that was agreed'),
  },
} satisfies Partial<Vocabulary>;
