import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('service report beyond the main job');

/** What clauses say of reviewing reports and of closing a campaign. */
export const campaignWords = {
  events: {
    'service_report.reviewed': event('服务报告已审阅', '服務報告已審閱', 'the service report was reviewed', {
      detailed: fact('boolean', '填写详细', '填寫詳細', 'it is detailed'),
    }),
    'campaign.ended': event('服务活动已结束', '服務活動已結束', 'the service campaign ended'),
    'campaign.handed_in': event(
      '工作日志和表册已上交',
      '工作日誌與表冊已繳交',
      'log and forms were handed in',
    ),
    'campaign.fees_settled': event('费用已结清', '費用已結清', 'the fees were settled'),
    'campaign.ordered_to_settle': event('已责令限期结清', '已責令限期結清', 'settling by a date was ordered'),
  },
  facts: {
    'report.customer_opinion': fact('text', '用户意见', '使用者意見', "customer's opinion"),
    'campaign.log_handed_in': fact(
      'boolean',
      '工作日志已上交',
      '工作日誌已繳交',
      'the work log was handed in',
    ),
    'campaign.forms_handed_in': fact(
      'boolean',
      '有关表册已上交',
      '有關表冊已繳交',
      'the forms were handed in',
    ),
    'campaign.settle_by': fact('instant', '责令结清的期限', '責令結清的期限', 'when it must be settled'),
  },
} satisfies Partial<Vocabulary>;
