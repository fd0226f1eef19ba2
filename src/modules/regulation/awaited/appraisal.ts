import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('appraisal');

/** Periods of appraisal, scores by dimension, what is told to the employee and what follows. */
export const appraisalWords = {
  actions: {
    'appraisal.appeal': action('对考核结果申诉', '對考核結果申訴', 'appeal against an appraisal'),
    'appraisal.complete': action('完成考核', '完成考核', 'complete an appraisal'),
  },
  events: {
    'appraisal.period_ended': event('考核期结束', '考核期結束', 'a period of appraisal ended', {
      period: listed(['month', 'year'], '月度或年度', '月度或年度', 'month or year'),
    }),
    'appraisal.completed': event('考核已完成', '考核已完成', 'an appraisal was completed', {
      period: listed(['month', 'year'], '月度或年度', '月度或年度', 'month or year'),
    }),
    'appraisal.told': event('考核结果已反馈员工', '考核結果已回饋員工', 'the employee was told the result'),
    'appraisal.appealed': event(
      '员工对考核结果提出申诉',
      '員工對考核結果提出申訴',
      'the employee appealed against the result',
    ),
    'appraisal.appeal_answered': event(
      '考核申诉已答复',
      '考核申訴已回覆',
      'the appeal against an appraisal was answered',
    ),
    'appraisal.applied': event(
      '考核结果已用于薪酬、晋升或培训',
      '考核結果已用於薪酬、晉升或培訓',
      'the result was applied to pay, promotion or training',
    ),
  },
  facts: {
    'appraisal.score': fact('decimal', '考核总分', '考核總分', 'total score'),
    'appraisal.results': fact('decimal', '工作业绩得分', '工作績效得分', 'score for results'),
    'appraisal.attitude': fact('decimal', '工作态度得分', '工作態度得分', 'score for attitude'),
    'appraisal.teamwork': fact('decimal', '团队协作得分', '團隊協作得分', 'score for teamwork'),
    'appraisal.ability': fact('decimal', '工作能力得分', '工作能力得分', 'score for ability'),
    'appraisal.satisfaction': fact(
      'decimal',
      '客户满意度得分',
      '客戶滿意度得分',
      'score for customer satisfaction',
    ),
    'appraisal.comment': fact('text', '书面评语', '書面評語', 'written comment'),
    'appraisal.satisfaction_from_survey': fact(
      'boolean',
      '满意度得分取自满意度调查',
      '滿意度得分取自滿意度調查',
      'the score for satisfaction is that of the survey',
    ),
    'appraisal.use': listed(
      ['pay', 'promotion', 'training'],
      '结果的用途',
      '結果的用途',
      'what the result is used for',
    ),
  },
} satisfies Partial<Vocabulary>;
