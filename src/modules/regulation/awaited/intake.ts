import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('intake beyond the main job');

/** Demands that are refused, routing and progress. */
export const intakeWords = {
  events: {
    'demand.refused': event(
      '已婉拒客户的不合理要求',
      '已婉拒客戶的不合理要求',
      'an unreasonable demand was refused',
    ),
    'service_request.escalated': event(
      '已报告上级并协调部门',
      '已報告主管並協調部門',
      'it was reported to the superior and departments joined',
    ),
    'promise.made': event('已向客户承诺时间', '已向客戶承諾時間', 'a time was promised to the customer'),
    'promise.fulfilled': event('承诺已兑现', '承諾已兌現', 'the promise was fulfilled'),
    'price_question.raised': event(
      '客户询问价格等敏感问题',
      '客戶詢問價格等敏感問題',
      'the customer asked about prices',
    ),
    'price_question.passed_on': event(
      '价格问题已转销售',
      '價格問題已轉業務',
      'the question was passed to sales',
    ),
  },
  facts: {
    'service_request.service_type': listed(
      ['training', 'commissioning', 'consultation', 'follow_up', 'maintenance', 'upgrade'],
      '服务类别',
      '服務類別',
      'type of service',
    ),
    'service_request.is_paid': fact('boolean', '有偿服务', '有償服務', 'paid service'),
    'demand.rule_cited': fact(
      'text',
      '所依据的公司规定',
      '所依據的公司規定',
      'rule of the company that was cited',
    ),
    'demand.explanation': fact('text', '向客户所作的解释', '向客戶所作的說明', 'what was explained'),
    'service_request.matter': listed(
      ['technical', 'service'],
      '技术事项还是服务事项',
      '技術事項或服務事項',
      'technical or service matter',
    ),
    'service_request.routed_to': listed(
      ['support', 'engineer', 'csr'],
      '转交的岗位',
      '轉交的職位',
      'post it went to',
    ),
    'promise.due_at': fact('instant', '承诺的时刻', '承諾的時刻', 'promised instant'),
  },
} satisfies Partial<Vocabulary>;
