import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('meetings and their minutes');

const excused = fact('boolean', '有正当理由', '有正當理由', 'there is a good reason');

/** Meetings and activities of a department: who came, what was decided, what has to be done by when. */
export const meetingWords = {
  events: {
    'meeting.called': event('已通知开会', '已通知開會', 'a meeting was called'),
    'meeting.held': event('会议已召开', '會議已召開', 'a meeting was held', {
      kind: listed(
        [
          'administrative',
          'monthly_summary',
          'all_staff',
          'weekly',
          'work',
          'weekly_review',
          'ad_hoc',
          'annual',
        ],
        '会议种类',
        '會議種類',
        'kind of meeting',
      ),
      minutes: fact('integer', '会议时长（分钟）', '會議時間（分鐘）', 'length in minutes'),
    }),
    'meeting.minutes_filed': event('会议纪要已归档', '會議紀要已歸檔', 'the minutes were filed'),
    'meeting.lateness_found': event('会议活动迟到', '會議活動遲到', 'somebody came late to a meeting'),
    'meeting.absence_found': event('会议活动缺席', '會議活動缺席', 'somebody missed a meeting', { excused }),
    'task.assigned': event('任务已布置', '任務已交辦', 'a task was assigned'),
    'task.extension_requested': event('已提前说明延期', '已提前說明延期', 'a delay was told in advance'),
    'task.completed': event('任务已完成', '任務已完成', 'a task was completed'),
  },
  facts: {
    'meeting.topic': fact('text', '会议议题', '會議議題', 'topic of the meeting'),
    'meeting.chair': fact('text', '会议主持人', '會議主持人', 'chair of the meeting'),
    'meeting.participants': fact('text', '与会人员', '與會人員', 'who took part'),
    'meeting.decisions': fact('text', '会议决定', '會議決議', 'what was decided'),
    'meeting.tasks': fact('text', '会议布置的任务', '會議交辦事項', 'tasks that were given'),
    'meeting.starts_at': fact('instant', '会议开始时刻', '會議開始時刻', 'when the meeting begins'),
    'task.due_at': fact('instant', '任务期限', '任務期限', 'when the task is due'),
  },
} satisfies Partial<Vocabulary>;
