import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('training plans and records');

/** Needs, plans, sessions and their evaluation. */
export const trainingPlanWords = {
  actions: {
    'training.hold': action('举办培训', '舉辦培訓', 'hold a training'),
  },
  events: {
    'training_plan.made': event('培训计划已制定', '培訓計畫已訂定', 'a training plan was made', {
      period: listed(['month', 'year'], '月度或年度', '月度或年度', 'month or year'),
    }),
    'training_plan.approved': event('培训计划已批准', '培訓計畫已核准', 'a training plan was approved'),
    'training_need.analysed': event('培训需求已分析', '培訓需求已分析', 'training needs were analysed'),
    'training.dropped': event(
      '培训项目已说明原因取消',
      '培訓項目已說明原因取消',
      'a planned training was dropped with a reason',
    ),
    'training.attended': event('员工已参加培训', '員工已參加培訓', 'a person attended a training', {
      hours: fact('decimal', '培训学时', '培訓時數', 'hours of training'),
    }),
    'training.evaluated': event('培训效果已评估', '培訓成效已評估', 'the effect of a training was evaluated'),
  },
  facts: {
    'training.participant': fact('text', '参训人员', '參訓人員', 'who attended'),
    'training.signed_in_at': fact('instant', '签到时间', '簽到時間', 'when the participant signed in'),
    'training_plan.approved': fact(
      'boolean',
      '培训计划已经批准',
      '培訓計畫已經核准',
      'the plan was approved',
    ),
    'training_plan.content': fact('text', '培训内容', '培訓內容', 'content of the plan'),
    'training_plan.time': fact('text', '培训时间', '培訓時間', 'time of the plan'),
    'training_plan.method': fact('text', '培训方式', '培訓方式', 'method of the plan'),
    'training_plan.place': fact('text', '培训地点', '培訓地點', 'place of the plan'),
    'training_plan.lecturer': fact('text', '培训讲师', '培訓講師', 'lecturer of the plan'),
    'training_plan.participants': fact('text', '培训对象', '培訓對象', 'participants of the plan'),
    'training_need.method': listed(
      ['questionnaire', 'interview', 'performance_evaluation'],
      '需求分析方式',
      '需求分析方式',
      'how needs were asked for',
    ),
    'training_need.present_level': fact('text', '现有水平', '現有水準', 'present level'),
    'training_need.expectations': fact('text', '培训需求和期望', '培訓需求與期望', 'needs and expectations'),
    'training.planned_on': fact('civil_date', '计划举办日期', '預定舉辦日期', 'planned day'),
    'training.form': listed(['internal', 'external', 'online'], '培训形式', '培訓形式', 'form of training'),
    'training.method': listed(
      ['exam', 'practical', 'feedback'],
      '评估方式',
      '評估方式',
      'method of evaluation',
    ),
    'training.result': fact('text', '评估结果', '評估結果', 'result of the evaluation'),
    'training.summary': fact('text', '培训总结', '培訓總結', 'summary of the training'),
    'training.drop_reason': fact('text', '取消原因', '取消原因', 'why it was dropped'),
    'training.lecturer_qualified': fact(
      'boolean',
      '讲师具备实践经验和专业知识',
      '講師具備實務經驗與專業知識',
      'the lecturer has practice and knowledge',
    ),
    'training.case_no': fact('text', '复盘的服务请求编号', '檢討的服務請求編號', 'case that was reviewed'),
  },
} satisfies Partial<Vocabulary>;
