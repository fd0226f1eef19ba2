import { action, event, fact } from '#engine/pack/short-forms.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** Disputed repairs, rework, and reviews before a repair is planned. */
export const judgementWords = {
  actions: {
    'technical_judgement.ask': action('请求技术判定', '請求技術判定', 'ask for a technical judgement'),
    'technical_judgement.give': action('作出技术判定', '作成技術判定', 'give a technical judgement'),
    'repair_report.dispute': action('对报修提出争议', '對報修提出爭議', 'dispute a repair report'),
    'repair_report.judge': action('鉴定争议报修', '鑑定爭議報修', 'judge a disputed repair'),
    'rework.finish': action('登记返修或返工完成', '登記返修或重工完成', 'write down that rework is done'),
    'rework.inspect': action('检验返修或返工', '檢驗返修或重工', 'inspect rework'),
    'review.ask': action('提请评审', '提請審查', 'ask for a review'),
    'review.plan': action('提交处理方案', '提交處理方案', 'hand the handling plan in'),
  },
  events: {
    'technical_judgement.asked': event(
      '已请求技术判定',
      '已請求技術判定',
      'a technical judgement was asked for',
    ),
    'technical_judgement.given': event(
      '技术判定已作出',
      '技術判定已作成',
      'the technical judgement was given',
    ),
    'repair_report.disputed': event('报修有争议', '報修有爭議', 'a repair report is disputed'),
    'repair_report.judged': event(
      '争议报修已判定并反馈',
      '爭議報修已判定並回饋',
      'the dispute was judged and fed back',
    ),
    'rework.done': event('返修或返工已完成', '返修或重工已完成', 'rework was done'),
    'rework.inspected': event('返修或返工已检验', '返修或重工已檢驗', 'the rework was inspected'),
    'review.asked': event('维修信息已提请评审', '維修資訊已提請審查', 'a review of the repair was asked for'),
    'review.planned': event(
      '处理方案已交办公室',
      '處理方案已交辦公室',
      'the handling plan went to the office',
    ),
  },
  facts: {
    'technical_judgement.result': fact('text', '技术判定结论', '技術判定結論', 'result of the judgement'),
    'technical_judgement.taken_over': fact(
      'boolean',
      '由技术部门直接处理',
      '由技術部門直接處理',
      'technique takes over the service',
    ),
    'repair_report.judgement': fact('text', '争议报修的判定', '爭議報修的判定', 'judgement of the dispute'),
    'rework.passed': fact('boolean', '返修或返工检验合格', '返修或重工檢驗合格', 'the rework passed'),
    'rework.result': fact('text', '返修或返工检验结果', '返修或重工檢驗結果', 'result of the inspection'),
    'review.fault': fact('text', '评审的故障', '審查的故障', 'fault reviewed'),
    'review.reviewers': fact('text', '参加评审的部门', '參加審查的部門', 'departments of the review'),
    'review.plan': fact('text', '处理方案', '處理方案', 'handling plan'),
  },
} satisfies Partial<Vocabulary>;
