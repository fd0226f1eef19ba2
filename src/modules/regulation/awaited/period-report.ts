import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('periodic reports with due dates');

/** Visit plans, logs and reports. */
export const periodReportWords = {
  events: {
    'visit.planned': event('客户拜访已列计划', '客戶拜訪已列計畫', 'a customer visit was planned', {
      period: listed(['day', 'week', 'month'], '计划周期', '計畫週期', 'period'),
    }),
    'visit.made': event('客户已拜访', '客戶已拜訪', 'a customer was visited'),
    'visit.reported': event(
      '客户拜访已在例会汇报',
      '客戶拜訪已於例會報告',
      'the visit was reported at the meeting',
    ),
    'work_log.written': event('工作日志已填写', '工作日誌已填寫', 'the daily log was written'),
  },
  facts: {
    'visit.customer': fact('text', '目标客户', '目標客戶', 'customer visited'),
    'visit.contact': fact('text', '联系人', '聯絡人', 'contact person'),
    'visit.result': fact('text', '拜访结果', '拜訪結果', 'result of the visit'),
  },
} satisfies Partial<Vocabulary>;
