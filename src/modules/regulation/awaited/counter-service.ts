import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('intake beyond the main job');

/** Telephone, guests and counter: what comes in and is not a fault report. */
export const counterServiceWords = {
  actions: {
    'case.open': action('建立个案', '建立個案', 'open a case'),
    'case.close': action('个案结案', '個案結案', 'close a case'),
  },
  events: {
    'call.reviewed': event('通话录音已抽查', '通話錄音已抽查', 'a recording was reviewed', {
      score: fact('integer', '抽查得分（0 至 100 分）', '抽查得分（0 至 100 分）', 'score from 0 to 100'),
    }),
    'case.opened': event('个案已建立', '個案已建立', 'a case was opened'),
    'case.handed_over': event(
      '个案已转负责人',
      '個案已轉負責人',
      'the case was passed to who is responsible',
    ),
    'case.plan_received': event('个案已有处理方案', '個案已有處理方案', 'there is a plan for the case'),
    'case.customer_contacted': event(
      '已把方案告知客户',
      '已將方案告知客戶',
      'the customer was told the plan',
    ),
    'case.plan_declined': event('客户不接受方案', '客戶不接受方案', 'the customer does not accept the plan'),
    'case.support_asked': event(
      '已请领导或负责人支援',
      '已請主管或負責人支援',
      'leaders were asked for support',
    ),
    'case.closed': event('个案已结案', '個案已結案', 'the case was closed'),
    'guest.received': event('来宾已接待', '來賓已接待', 'a guest was received'),
    'guest.reported': event('来宾情况已汇报', '來賓情況已報告', 'the situation of the guest was reported'),
    'visitor.arrived': event('客户到柜台', '客戶到櫃檯', 'a customer came to the counter'),
    'visitor.helped': event(
      '特殊需要客户已获协助',
      '特殊需求客戶已獲協助',
      'a customer with special needs was helped',
    ),
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
    'mistake.noticed': event('发现办理差错', '發現辦理差錯', 'a mistake in handling was noticed'),
    'mistake.corrected': event(
      '差错已道歉并更正',
      '差錯已道歉並更正',
      'the mistake was corrected with an apology',
    ),
  },
  facts: {
    'call.question': fact('text', '来电问题', '來電問題', 'question of the caller'),
    'call.verified': fact('boolean', '已核对问题', '已核對問題', 'the question was verified'),
    'call.handling': fact('text', '处理情况', '處理情況', 'how it was handled'),
    'case.happened_at': fact('instant', '个案发生时间', '個案發生時間', 'time of the case'),
    'case.place': fact('text', '个案地点', '個案地點', 'place of the case'),
    'case.person': fact('text', '个案当事人', '個案當事人', 'person of the case'),
    'case.matter': fact('text', '个案事件', '個案事件', 'what happened'),
    'case.contact': fact('text', '个案联系电话', '個案聯絡電話', 'telephone of the contact'),
    'case.qq': fact('text', '个案联系 QQ', '個案聯絡 QQ', 'QQ of the contact'),
    'case.email': fact('text', '个案联系邮箱', '個案聯絡信箱', 'mail of the contact'),
    'case.plan_accepted': fact('boolean', '客户接受方案', '客戶接受方案', 'the customer accepts the plan'),
    'guest.name': fact('text', '来宾姓名', '來賓姓名', 'name of the guest'),
    'guest.company': fact('text', '来宾单位', '來賓單位', 'company of the guest'),
    'guest.purpose': fact('text', '来访目的', '來訪目的', 'purpose of the visit'),
    'guest.summary': fact('text', '接待情况小结', '接待情況小結', 'summary of the reception'),
    'mistake.kind': listed(['charge', 'data', 'card', 'other'], '差错种类', '差錯種類', 'kind of mistake'),
    'mistake.reason': fact('text', '差错原因', '差錯原因', 'why it happened'),
    'mistake.apologised': fact('boolean', '已向客户道歉', '已向客戶道歉', 'the customer received an apology'),
  },
} satisfies Partial<Vocabulary>;
