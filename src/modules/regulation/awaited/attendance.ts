import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('attendance, leave and duty roster');

const minutes = fact('integer', '迟到或早退的分钟数', '遲到或早退的分鐘數', 'minutes late or early');
const days = fact('decimal', '旷工天数', '曠職天數', 'days of absence without leave');

/** What clauses say of clocking in, the roster, going out and leave. */
export const attendanceWords = {
  actions: {
    'attendance.clock_in': action('打上下班卡', '打上下班卡', 'clock in or out'),
    'outing.depart': action('外出登记后离岗', '外出登記後離崗', 'leave on business'),
    'shift.swap': action('换班', '換班', 'swap a shift'),
  },
  events: {
    'attendance.clocked_in': event('已打卡', '已打卡', 'a person clocked in or out'),
    'attendance.day_closed': event('当日考勤已结算', '當日考勤已結算', "the day's attendance was closed"),
    'attendance.month_closed': event('当月考勤已结算', '當月考勤已結算', "the month's attendance was closed"),
    'attendance.punch_missed': event('漏打卡', '漏打卡', 'a clocking is missing'),
    'attendance.punch_explained': event(
      '已向上级说明未打卡原因',
      '已向主管說明未打卡原因',
      'the superior was told why a clocking is missing',
    ),
    'attendance.explanation_filed': event(
      '未打卡说明表已交行政',
      '未打卡說明表已交行政',
      'the signed explanation of a missing clocking was handed in',
    ),
    'attendance.lateness_found': event(
      '发现迟到或早退',
      '發現遲到或早退',
      'lateness or early leaving was found',
      {
        minutes,
        kind: listed(['late', 'early'], '迟到还是早退', '遲到或早退', 'late or early'),
      },
    ),
    'attendance.absence_found': event('发现旷工', '發現曠職', 'absence without leave was found', {
      days,
      consecutive_days: fact('decimal', '连续旷工天数', '連續曠職天數', 'days in a row'),
      cumulative_days: fact('decimal', '累计旷工天数', '累計曠職天數', 'days in the period'),
    }),
    'shift.published': event('值班表已公布', '值班表已公布', 'the duty roster was published'),
    'shift.assigned': event('已排班', '已排班', 'a person was put on the roster'),
    'shift.started': event('已到岗接班', '已到崗接班', 'a person took up the shift'),
    'shift.swap_requested': event('已申请换班', '已申請換班', 'a swap of shifts was asked for'),
    'shift.swap_approved': event(
      '换班已获书面同意',
      '換班已獲書面同意',
      'a swap of shifts was approved in writing',
    ),
    'shift.swapped': event('已换班', '已換班', 'a shift was swapped'),
    'shift.briefed': event('班前会已开', '班前會已開', 'the pre-shift meeting was held'),
    'meal_break.started': event('开始用餐休息', '開始用餐休息', 'a meal break began'),
    'meal_break.ended': event('用餐休息结束', '用餐休息結束', 'a meal break ended'),
    'outing.requested': event('已申请外出', '已申請外出', 'going out on business was asked for'),
    'outing.approved': event('外出已批准', '外出已核准', 'going out on business was approved'),
    'outing.filed': event(
      '外出登记表已交行政存档',
      '外出登記表已交行政存檔',
      'the outing form was handed in for filing',
    ),
    'outing.departed': event('已外出', '已外出', 'the person left on business'),
    'outing.returned': event('已返回', '已返回', 'the person came back'),
  },
  facts: {
    'attendance.clocked_in_at': fact('instant', '上班打卡时刻', '上班打卡時刻', 'when the person clocked in'),
    'attendance.clocked_out_at': fact(
      'instant',
      '下班打卡时刻',
      '下班打卡時刻',
      'when the person clocked out',
    ),
    'attendance.place': fact('text', '打卡地点', '打卡地點', 'where the person clocked'),
    'attendance.at_designated_place': fact(
      'boolean',
      '在公司指定地点的考勤机上打卡',
      '在公司指定地點的打卡鐘打卡',
      'on the machine at the place that the company designates',
    ),
    'attendance.late_minutes': minutes,
    'attendance.absence_days': days,
    'attendance.missed_on': fact('civil_date', '未打卡日期', '未打卡日期', 'day of the missing clocking'),
    'attendance.missed_reason': fact('text', '未打卡原因', '未打卡原因', 'why a clocking is missing'),
    'outing.out_at': fact('instant', '外出时间', '外出時間', 'when the person goes out'),
    'outing.reason': fact('text', '外出事由', '外出事由', 'why the person goes out'),
    'outing.expected_back_at': fact(
      'instant',
      '预计返回时间',
      '預計返回時間',
      'when the person expects to be back',
    ),
    'outing.returned_at': fact('instant', '实际返回时间', '實際返回時間', 'when the person came back'),
    'shift.person': fact('text', '值班人员', '值班人員', 'who is on duty'),
    'shift.from': fact('instant', '班次开始时刻', '班次開始時刻', 'when the shift begins'),
    'shift.day_kind': listed(
      ['workday', 'weekend', 'holiday'],
      '工作日、周末或法定节假日',
      '工作日、週末或國定假日',
      'workday, weekend or public holiday',
    ),
    'meal_break.kind': listed(['meal', 'night_snack'], '用餐种类', '用餐種類', 'meal or night snack'),
  },
} satisfies Partial<Vocabulary>;
