import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('attendance, leave and duty roster');

/** What clauses say of being reachable and of leave in a campaign. */
export const reachabilityWords = {
  events: {
    'reachability.failed': event(
      '联系不上服务人员',
      '聯絡不上服務人員',
      'a service person was not reachable',
      {
        in_window: fact(
          'boolean',
          '在规定的开机时间内',
          '在規定的開機時間內',
          'in the hours when the phone must be on',
        ),
        excused: fact('boolean', '有正当原因', '有正當原因', 'there was a good reason'),
      },
    ),
  },
  facts: {
    'campaign.leave_days': fact(
      'decimal',
      '服务活动期间请假天数',
      '服務活動期間請假天數',
      'days of leave in the campaign',
    ),
  },
} satisfies Partial<Vocabulary>;
