import { matters, mistakeKinds, posts } from '#contract/handling.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { caseVocabulary } from './case-vocabulary.ts';
import { complaintHandlingVocabulary } from './complaint-vocabulary.ts';
import { exchangeVocabulary } from './exchange-vocabulary.ts';
import { qualityVocabulary } from './quality-vocabulary.ts';

const text = (simplified: string, traditional: string, english: string) =>
  spec.fact('text', means(simplified, traditional, english));
const event = (simplified: string, traditional: string, english: string) =>
  spec.event(means(simplified, traditional, english));

export const handlingVocabulary = {
  actions: {
    'handling.record': spec.action(means('记录处理情况', '記錄處理情形', 'record what was done or heard')),
    'service_request.route': spec.action(means('按事项转交', '依事項轉交', 'pass it on by what it is about')),
    ...caseVocabulary.actions,
    ...exchangeVocabulary.actions,
    ...complaintHandlingVocabulary.actions,
    ...qualityVocabulary.actions,
  },
  events: {
    'service_request.escalated': event(
      '已报告上级并协调部门',
      '已報告主管並協調部門',
      'it was reported to the superior and departments joined',
    ),
    'service_request.routed': event('已按事项转交', '已依事項轉交', 'it was passed on by what it is about'),
    'call.noted': event('来电已记录', '來電已記錄', 'the call was written down'),
    'demand.refused': event(
      '已婉拒客户的不合理要求',
      '已婉拒客戶的不合理要求',
      'an unreasonable demand was refused',
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
    'pre_sales.asked': event(
      '客户要求售前服务',
      '客戶要求售前服務',
      'a service before the sale was asked for',
    ),
    'pre_sales.measured': event('已上门测量', '已到府丈量', 'measures were taken on site'),
    'pre_sales.designed': event('已完成设计', '已完成設計', 'the design was made'),
    'enquiry.passed_inside': event(
      '已向同事求助解答',
      '已向同事求助解答',
      'colleagues were asked for the answer',
    ),
    'enquiry.answered': event('已答复咨询客户', '已回覆諮詢客戶', 'the enquiry was answered'),
    'enquiry.handed_over': event(
      '已转其他部门接待',
      '已轉其他部門接待',
      'another department was asked to receive the customer',
    ),
    'enquiry.handover_accepted': event(
      '其他部门已接待',
      '其他部門已接待',
      'the other department took it over',
    ),
    'enquiry.bounced': event('其他部门推诿退回', '其他部門推諉退回', 'the other department passed it back'),
    'visitor.arrived': event('客户到柜台', '客戶到櫃檯', 'a customer came to the counter'),
    'visitor.helped': event(
      '特殊需要客户已获协助',
      '特殊需求客戶已獲協助',
      'a customer with special needs was helped',
    ),
    'mistake.noticed': event('发现办理差错', '發現辦理差錯', 'a mistake in handling was noticed'),
    'mistake.corrected': event(
      '差错已道歉并更正',
      '差錯已道歉並更正',
      'the mistake was corrected with an apology',
    ),
    'guest.received': event('来宾已接待', '來賓已接待', 'a guest was received'),
    'guest.reported': event('来宾情况已汇报', '來賓情況已報告', 'the situation of the guest was reported'),
    ...caseVocabulary.events,
    ...exchangeVocabulary.events,
    ...complaintHandlingVocabulary.events,
    ...qualityVocabulary.events,
  },
  facts: {
    'service_request.matter': spec.listed(
      matters,
      means('技术事项还是服务事项', '技術事項或服務事項', 'technical or service matter'),
    ),
    'service_request.routed_to': spec.listed(posts, means('转交的岗位', '轉交的職位', 'post it went to')),
    'call.question': text('来电问题', '來電問題', 'question of the caller'),
    'call.verified': spec.fact('boolean', means('已核对问题', '已核對問題', 'the question was verified')),
    'call.handling': text('处理情况', '處理情況', 'how it was handled'),
    'demand.rule_cited': text('所依据的公司规定', '所依據的公司規定', 'rule of the company that was cited'),
    'demand.explanation': text('向客户所作的解释', '向客戶所作的說明', 'what was explained'),
    'promise.due_at': spec.fact('instant', means('承诺的时刻', '承諾的時刻', 'promised instant')),
    'pre_sales.advice': text('选型建议', '選型建議', 'advice on the choice'),
    'pre_sales.measurements': text('测量结果', '丈量結果', 'measures taken'),
    'pre_sales.design': text('设计方案', '設計方案', 'design'),
    'customer.special_needs': spec.fact(
      'boolean',
      means('需要特别协助', '需要特別協助', 'needs special help'),
    ),
    'mistake.kind': spec.listed(mistakeKinds, means('差错种类', '差錯種類', 'kind of mistake')),
    'mistake.reason': text('差错原因', '差錯原因', 'why it happened'),
    'mistake.apologised': spec.fact(
      'boolean',
      means('已向客户道歉', '已向客戶道歉', 'the customer received an apology'),
    ),
    'guest.name': text('来宾姓名', '來賓姓名', 'name of the guest'),
    'guest.company': text('来宾单位', '來賓單位', 'company of the guest'),
    'guest.purpose': text('来访目的', '來訪目的', 'purpose of the visit'),
    'guest.summary': text('接待情况小结', '接待情況小結', 'summary of the reception'),
    ...caseVocabulary.facts,
    ...exchangeVocabulary.facts,
    ...complaintHandlingVocabulary.facts,
    ...qualityVocabulary.facts,
  },
} satisfies Partial<Vocabulary>;
