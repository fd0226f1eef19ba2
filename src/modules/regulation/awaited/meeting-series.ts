import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('meetings and their minutes');

/** Series of meetings, their preparation, attendance and minutes. */
export const meetingSeriesWords = {
  actions: {
    'meeting.hold': action('召开会议', '召開會議', 'hold a meeting'),
    'meeting_room.book': action('预订会议室', '預訂會議室', 'book the meeting room'),
  },
  events: {
    'meeting.notified': event('会议通知已发出', '會議通知已發出', 'the notice of a meeting was sent'),
    'meeting.prepared': event('会议材料已备齐', '會議資料已備齊', 'the papers of a meeting are ready'),
    'meeting.agenda_drafted': event('会议议程已拟定', '會議議程已擬定', 'the agenda was drafted'),
    'meeting.agenda_approved': event('会议议程已批准', '會議議程已核准', 'the agenda was approved'),
    'meeting.minuted': event('会议纪要已印发', '會議紀錄已印發', 'the minutes were issued'),
    'meeting.archived': event('会议纪要已存档', '會議紀錄已歸檔', 'the minutes were archived'),
    'meeting.attended': event('与会人员已到会', '與會人員已到會', 'a participant attended', {
      status: listed(
        ['present', 'late', 'left_early', 'excused', 'absent'],
        '出席情况',
        '出席情形',
        'attendance',
      ),
    }),
    'meeting.excuse_given': event(
      '已提前向召集人说明',
      '已事先向召集人說明',
      'the convener was told beforehand',
    ),
    'meeting.opinion_filed': event(
      '员工意见已交行政',
      '員工意見已交行政',
      "an employee's opinion was handed in",
    ),
    'meeting.urgent_requested': event(
      '已提议召开紧急会议',
      '已提議召開緊急會議',
      'an urgent meeting was asked for',
    ),
  },
  facts: {
    'meeting.place': fact('text', '会议地点', '會議地點', 'place'),
    'meeting.requirements': fact('text', '会议要求', '會議要求', 'requirements'),
    'meeting.last_week_progress': fact(
      'text',
      '上周任务进展',
      '上週任務進度',
      "progress of last week's tasks",
    ),
    'meeting.next_plan': fact('text', '下一阶段工作计划', '下一階段工作計畫', 'next plan'),
    'meeting.problems': fact('text', '存在的具体问题', '存在的具體問題', 'concrete problems'),
    'meeting.cooperation': fact(
      'text',
      '部门协作与衔接',
      '部門協作與銜接',
      'cooperation between departments',
    ),
    'meeting.done_work': fact('text', '本月工作完成情况', '本月工作完成情形', 'work of the month'),
    'meeting.is_important': fact('boolean', '重要会议', '重要會議', 'an important meeting'),
    'meeting.convener': fact('text', '召集人', '召集人', 'convener'),
    'meeting.recorder': fact('text', '记录人', '記錄人', 'recorder'),
    'meeting.written_view': fact('text', '书面意见', '書面意見', 'view given in writing'),
    'meeting_room.conflict': fact(
      'boolean',
      '与规模更大的会议冲突',
      '與規模更大的會議衝突',
      'a larger meeting wants the room at that time',
    ),
  },
} satisfies Partial<Vocabulary>;
