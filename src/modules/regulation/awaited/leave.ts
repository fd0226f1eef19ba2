import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('attendance, leave and duty roster');

/** Leave from its request to the report back. */
export const leaveWords = {
  actions: {
    'leave.request': action('申请请假', '申請請假', 'ask for leave'),
    'leave.start': action('开始休假', '開始休假', 'begin a leave'),
    'post.leave': action('当班离岗', '值班時離開崗位', 'leave the post during a shift'),
    'shift.assign': action('排班', '排班', 'put a person on the roster'),
  },
  events: {
    'leave.requested': event('已申请请假', '已申請請假', 'leave was asked for'),
    'leave.notified': event('已电话通知不能到岗', '已電話通知無法到班', 'a person told that he cannot come'),
    'leave.approved': event('请假已批准', '請假已核准', 'the leave was approved'),
    'leave.started': event('已开始休假', '已開始休假', 'the leave began'),
    'leave.ended': event('假期已满', '假期已滿', 'the leave ended'),
    'leave.reported_back': event('已销假', '已銷假', 'the person reported back from leave'),
    'leave.proof_handed_in': event('已交请假证明', '已交請假證明', 'the papers of a leave were handed in'),
    'post.left': event('已离岗', '已離開崗位', 'a person left the post during a shift'),
  },
  facts: {
    'leave.kind': listed(
      ['personal', 'sick', 'outpatient', 'annual', 'marriage', 'maternity', 'bereavement', 'compensatory'],
      '请假种类',
      '假別',
      'kind of leave',
    ),
    'leave.reason': fact('text', '请假事由', '請假事由', 'why leave is asked for'),
    'leave.days': fact('decimal', '请假天数', '請假天數', 'days of leave'),
    'leave.from': fact('instant', '请假开始时刻', '請假開始時刻', 'when the leave begins'),
    'leave.until': fact('instant', '请假结束时刻', '請假結束時刻', 'when the leave ends'),
    'leave.approved': fact('boolean', '请假已批准', '請假已核准', 'the leave is approved'),
    'leave.notified_at': fact(
      'instant',
      '通知不能到岗的时刻',
      '通知無法到班的時刻',
      'when the person told that he cannot come',
    ),
    'leave.certificate': fact(
      'boolean',
      '有正规医院证明',
      '有正規醫院證明',
      'there is a certificate of a regular hospital',
    ),
    'leave.medical_record': fact('boolean', '有病历本', '有病歷', 'the medical record is shown'),
    'leave.sick_slip': fact('boolean', '有病假单', '有病假單', 'the sick slip is handed in'),
    'leave.papers': fact(
      'boolean',
      '有证明文件',
      '有證明文件',
      'the papers for this kind of leave are there',
    ),
    'leave.work_report': fact('text', '离岗前工作汇报', '離開崗位前工作報告', 'work report before the leave'),
    'leave.taken_over_by': fact('text', '工作交接人', '工作交接人', 'who takes the work over'),
    'leave.phone': fact('text', '休假期间联系电话', '休假期間聯絡電話', 'telephone during the leave'),
    'leave.open_requests': fact(
      'integer',
      '未移交的服务请求件数',
      '未移交的服務請求件數',
      'open requests not handed over',
    ),
    'leave.offsets_lateness': fact(
      'boolean',
      '用于抵消迟到或早退',
      '用於抵銷遲到或早退',
      'it is meant to offset lateness',
    ),
    'attendance.late_times': fact(
      'integer',
      '当月迟到早退次数',
      '當月遲到早退次數',
      'times late or early in the month',
    ),
    'attendance.absence_days_this_year': fact(
      'decimal',
      '本自然年旷工天数',
      '本曆年曠職天數',
      'days of absence without leave in the calendar year',
    ),
    'attendance.absence_days_last_year': fact(
      'decimal',
      '最近十二个月旷工天数',
      '最近十二個月曠職天數',
      'days of absence without leave in the last twelve months',
    ),
    'attendance.missed_days': fact(
      'decimal',
      '评选期内未出勤天数（含请假）',
      '評選期內未出勤天數（含請假）',
      'days missed in the period of the choice, leave included',
    ),
    'shift.post': listed(
      ['charging_clerk', 'card_clerk', 'other'],
      '岗位（收费、证卡办理、其他）',
      '職位（收費、證卡辦理、其他）',
      'post of the shift',
    ),
    'shift.duty': listed(['hall', 'other'], '值班种类', '值班種類', 'what the duty is for'),
    'shift.weekday': listed(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      '班次在星期几',
      '班次在星期幾',
      'weekday of the shift',
    ),
    'shift.working_days_ahead': fact(
      'integer',
      '距拟换班次的工作日数',
      '距擬換班次的工作日數',
      'working days until the shift to be swapped',
    ),
    'shift.swap_with': fact('text', '换班或替岗人员', '換班或代班人員', 'who takes the shift'),
    'shift.swap_reason': fact(
      'text',
      '换班或离岗事由',
      '換班或離開崗位事由',
      'why a shift is swapped or left',
    ),
  },
} satisfies Partial<Vocabulary>;
