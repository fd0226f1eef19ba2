import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const text = (simplified: string, traditional: string, english: string) =>
  spec.fact('text', means(simplified, traditional, english));

/** A question without an immediate answer: opened as a case, passed on, planned, told to the customer, closed. */
export const caseVocabulary = {
  actions: {
    'case.open': spec.action(means('建立个案', '建立個案', 'open a case')),
    'case.close': spec.action(means('个案结案', '個案結案', 'close a case')),
  },
  events: {
    'case.opened': spec.event(means('个案已建立', '個案已建立', 'a case was opened')),
    'case.handed_over': spec.event(
      means('个案已转负责人', '個案已轉負責人', 'the case was passed to who is responsible'),
    ),
    'case.plan_received': spec.event(
      means('个案已有处理方案', '個案已有處理方案', 'there is a plan for the case'),
    ),
    'case.customer_contacted': spec.event(
      means('已把方案告知客户', '已將方案告知客戶', 'the customer was told the plan'),
    ),
    'case.plan_agreed': spec.event(means('客户接受方案', '客戶接受方案', 'the customer accepts the plan')),
    'case.plan_declined': spec.event(
      means('客户不接受方案', '客戶不接受方案', 'the customer does not accept the plan'),
    ),
    'case.support_asked': spec.event(
      means('已请领导或负责人支援', '已請主管或負責人支援', 'leaders were asked for support'),
    ),
    'case.closed': spec.event(means('个案已结案', '個案已結案', 'the case was closed')),
  },
  facts: {
    'case.happened_at': spec.fact('instant', means('个案发生时间', '個案發生時間', 'time of the case')),
    'case.place': text('个案地点', '個案地點', 'place of the case'),
    'case.person': text('个案当事人', '個案當事人', 'person of the case'),
    'case.matter': text('个案事件', '個案事件', 'what happened'),
    'case.contact': text('个案联系电话', '個案聯絡電話', 'telephone of the contact'),
    'case.qq': text('个案联系 QQ', '個案聯絡 QQ', 'QQ of the contact'),
    'case.email': text('个案联系邮箱', '個案聯絡信箱', 'mail of the contact'),
    'case.plan_accepted': spec.fact(
      'boolean',
      means('客户接受方案', '客戶接受方案', 'the customer accepts the plan'),
    ),
  },
} satisfies Partial<Vocabulary>;
