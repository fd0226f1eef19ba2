import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('follow-up plans and satisfaction surveys');

/** Survey campaigns, what customers suggest, and what is improved. */
export const surveyWords = {
  events: {
    'survey.completed': event('满意度调查已完成', '滿意度調查已完成', 'a satisfaction survey was completed'),
    'survey.ranked': event('满意度排名已产生', '滿意度排名已產生', 'people were ranked by satisfaction', {
      rank: fact('integer', '名次', '名次', 'rank'),
      score: fact('decimal', '满意度得分', '滿意度得分', 'score'),
      is_team: fact('boolean', '是团队', '是團隊', 'a team'),
    }),
    'customer.followed_up': event('客户已例行回访', '客戶已例行回訪', 'a customer was called as planned'),
    'opinion.received': event(
      '收到客户意见或建议',
      '收到客戶意見或建議',
      'an opinion or suggestion was received',
    ),
    'opinion.passed_on': event(
      '意见已转有关部门',
      '意見已轉有關部門',
      'it was passed to the department concerned',
    ),
  },
  facts: {
    'survey.method': listed(
      ['questionnaire', 'phone', 'interview'],
      '调查方式',
      '調查方式',
      'method of the survey',
    ),
    'survey.score': fact('decimal', '调查得分', '調查得分', 'score of the survey'),
    'opinion.text': fact('text', '意见和建议', '意見與建議', 'opinion'),
    'opinion.department': fact('text', '有关部门', '有關部門', 'department concerned'),
  },
} satisfies Partial<Vocabulary>;
