import { projectStates } from '#contract/project-shape.ts';
import { action, event, fact } from '#engine/pack/short-forms.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** The service order with which a project begins, and its course up to the hand-over. */
export const projectWords = {
  actions: {
    'service_order.issue': action('下达服务指令单', '下達服務指令單', 'issue a service order'),
    'technical_briefing.file': action('编制技术交底', '編製技術交底', 'file the technical briefing'),
    'site_count.hold': action('登记现场点件', '登錄現場點件', 'write the count on site down'),
    'site_count.sign': action('点件签字', '點件簽名', 'sign the count'),
    'foundation.check': action('检查土建基础', '檢查土木基礎', 'check the foundation'),
    'shims.check': action('检查垫铁', '檢查墊鐵', 'check the shims'),
    'alignment.check': action('复查对中', '複查對心', 'check the alignment'),
    'nozzle.finish': action('管口连接完成', '管口連接完成', 'finish connecting a nozzle'),
    'site_issue.find': action('登记现场问题', '登錄現場問題', 'write a site problem down'),
    'rectification.receive': action('收到整改措施', '收到改善措施', 'receive the rectification'),
    'rectification.check': action('复查整改', '複查改善', 'check the rectification'),
    'project.log_day': action('写工作日志', '寫工作日誌', 'write the log of a day'),
    'project.run_trial': action('登记试车', '登錄試車', 'write the trial run down'),
    'project.train_customer': action('登记用户培训', '登錄使用者訓練', 'write the training down'),
    'project.sign': action('竣工验收签字', '竣工驗收簽名', 'sign the acceptance'),
    'project.accept': action('竣工验收', '竣工驗收', 'accept the work'),
    'project.hand_over': action('移交售后服务', '移交售後服務', 'hand over to after-sales'),
  },
  events: {
    'service_order.issued': event('服务指令单已下达', '服務指令單已下達', 'the service order was issued'),
    'site_count.signed': event('点件已签字', '點件已簽名', 'a party signed the count'),
    'site_count.handed_over': event(
      '设备已移交施工单位',
      '設備已移交施工單位',
      'the equipment was handed over',
    ),
    'nozzle.begun': event('开始连接管口', '開始連接管口', 'a nozzle is being connected'),
    'rectification.checked': event('整改已复查', '改善已複查', 'the rectification was checked'),
    'site_issue.closed': event('现场问题已关闭', '現場問題已結案', 'the site problem was closed'),
    'project.day_logged': event('工作日志已写', '工作日誌已寫', 'the log of a day was written'),
    'project.trial_run': event('试车已登记', '試車已登錄', 'a trial run was written down'),
    'project.customer_trained': event('用户培训已登记', '使用者訓練已登錄', 'the customer was trained'),
    'project.signed': event('竣工验收已签字', '竣工驗收已簽名', 'a party signed the acceptance'),
    'project.accepted': event('竣工验收已完成', '竣工驗收已完成', 'the work was accepted'),
    'project.handed_over': event('已移交售后服务', '已移交售後服務', 'it was handed over to after-sales'),
  },
  facts: {
    'service_order.order_no': fact('text', '服务指令单编号', '服務指令單編號', 'number of the service order'),
    'service_order.project': fact('text', '服务项目', '服務項目', 'project of the service order'),
    'service_order.content': fact('text', '服务内容', '服務內容', 'content of the service order'),
    'service_order.starts_at': fact('instant', '服务开始时刻', '服務開始時刻', 'when the service begins'),
    'project.state': spec.listed(
      projectStates,
      means('安装项目的状态', '安裝專案的狀態', 'state of the project'),
    ),
    'project.open_issues': fact('integer', '未关闭的现场问题数', '未結案的現場問題數', 'open site problems'),
    'project.trial_passed': fact('boolean', '试车合格', '試車合格', 'the trial run was passed'),
  },
} satisfies Partial<Vocabulary>;
