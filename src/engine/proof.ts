import type { LocalText } from '#kernel/locale.ts';
import { means } from './pack/spec.ts';

/** What may show that a duty was done, where it is no form of the pack: words of the vocabulary, as roles are. */
export const proofs: Readonly<Record<string, LocalText>> = {
  access_log: means('访问记录', '存取紀錄', 'access log'),
  service_cost_accounts: means('服务费用账目', '服務費用帳目', 'accounts of service cost'),
  part_movements: means('当月全部配件出入记录', '當月全部零件進出紀錄', 'all part movements of the month'),
  quality_information_analysis: means('质量信息分析', '品質資訊分析', 'analysis of quality information'),
  announcement: means('公告', '公告', 'announcement'),
  department_appraisal: means('部门考核结果', '部門考核結果', 'appraisal of the department'),
  attendance_archive: means(
    '考勤表与请假条存档',
    '出勤表與請假單存檔',
    'archive of team sheets and leave slips',
  ),
  audit_note: means('检查记录', '稽核紀錄', 'audit note'),
  care_call_record: means('关怀回访记录', '關懷回訪紀錄', 'care call record'),
  skill_certificates: means('各项技能的考核证明', '各項技能的考核證明', 'certificate of each skill'),
  daily_confirmation: means('每日确认记录', '每日確認紀錄', 'daily confirmation'),
  event_record: means('活动记录', '活動紀錄', 'record of the event'),
  on_site_inspection: means('现场服务检查记录', '現場服務檢查紀錄', 'inspection of on-site service'),
  staff_and_points: means(
    '服务人员技能与服务网点清单',
    '服務人員技能與服務據點清單',
    'list of staff with skills and of service points',
  ),
  acknowledged_users: means('已确认的用户名单', '已確認的使用者名單', 'list of users who acknowledged'),
  login_audit: means('登录审计记录', '登入稽核紀錄', 'login audit'),
  mailbox_log: means('邮箱处理记录', '信箱處理紀錄', 'mailbox read and cleaned'),
  mailing_log: means('寄送记录', '寄送紀錄', 'mailing log'),
  service_statistics: means('月度服务统计', '月度服務統計', 'monthly service statistics'),
  online_log: means('在线记录', '上線紀錄', 'online log'),
  patrol_log: means('巡回服务记录', '巡迴服務紀錄', 'patrol log'),
  project_control_record: means('项目检查记录', '專案檢查紀錄', 'project control record'),
  reachability_log: means('通讯畅通记录', '聯絡暢通紀錄', 'reachability log'),
  read_receipt: means('阅读确认', '閱讀確認', 'confirmation of having read it'),
  skill_matrix: means('技能矩阵', '技能矩陣', 'skill matrix'),
  slow_moving_parts: means('滞用配件清单', '呆滯零件清單', 'list of slow-moving parts'),
  spare_parts_held: means('备件储备清单', '備品庫存清單', 'list of spare parts held'),
  feedback_statistics: means(
    '反馈问题及处理结果统计',
    '反映問題及處理結果統計',
    'statistics of feedback problems and outcomes',
  ),
  store_inspection: means('库房检查记录', '倉庫檢查紀錄', 'inspection of the store'),
  training_record: means('培训记录', '訓練紀錄', 'training record'),
  visit_note: means('出差服务记录', '外出服務紀錄', 'note of the visit'),
  visit_record: means('走访记录', '訪視紀錄', 'record of the visit'),
};

/** A proof as people read it; undefined where it is none of the vocabulary. */
export function proofName(proof: string): LocalText | undefined {
  return Object.hasOwn(proofs, proof) ? proofs[proof] : undefined;
}
