import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('follow-up plans and satisfaction surveys');

/** Planned call-backs, customer events and mailings. */
export const followUpPlanWords = {
  events: {
    'follow_up.planned': event('已列入回访计划', '已列入回訪計畫', 'a follow-up was planned'),
    'follow_up.made': event('计划回访已完成', '計畫回訪已完成', 'a planned follow-up was made'),
    'holiday.approached': event('节日临近', '節日將近', 'a holiday comes near'),
    'opinion.handled': event('客户意见已处理', '客戶意見已處理', "a customer's opinion was dealt with"),
    'customer_event.held': event('客户活动已举办', '客戶活動已舉辦', 'an event for customers was held'),
    'mailing.sent': event('资料已寄送客户', '資料已寄送客戶', 'a mailing went to customers'),
  },
  facts: {
    'customer_event.topic': fact('text', '活动主题', '活動主題', 'topic of the event'),
    'customer_event.held_on': fact('civil_date', '活动日期', '活動日期', 'day of the event'),
    'customer_event.invited': fact('text', '邀请的客户', '邀請的客戶', 'customers who were invited'),
    'mailing.subject': fact('text', '寄送内容', '寄送內容', 'what was sent'),
  },
} satisfies Partial<Vocabulary>;
