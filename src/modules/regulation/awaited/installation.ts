import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('on-site work beyond the main job');

/** What clauses say of supervising the installation of a machine unit. */
export const installationWords = {
  actions: {
    'document_pack.confirm': action('确认资料齐备', '確認資料齊備', 'confirm that the documents are ready'),
    'site_count.hand_over': action('点件后移交施工单位', '點件後移交施工單位', 'hand over after the count'),
    'site_issue.notify': action('书面通知现场问题', '書面通知現場問題', 'notify a site problem in writing'),
    'site_issue.close': action('关闭现场问题', '結案現場問題', 'close a site problem'),
    'nozzle.connect': action('连接一个管口', '連接一個管口', 'connect a nozzle'),
  },
  events: {
    'document_pack.confirmed': event('资料已齐备', '資料已齊備', 'the documents are ready'),
    'technical_briefing.filed': event(
      '技术交底资料已编制',
      '技術交底資料已編製',
      'the technical briefing was written',
    ),
    'site_count.held': event('现场点件已完成', '現場點件已完成', 'the count on site was held'),
    'foundation.checked': event('土建基础已检查', '土木基礎已檢查', 'the civil foundation was checked'),
    'site_issue.found': event('发现现场问题', '發現現場問題', 'a site problem was found'),
    'site_issue.notified': event(
      '已书面通知责任方和甲方',
      '已書面通知責任方與業主',
      'contractor and owner were notified',
    ),
    'site_issue.reported': event(
      '已书面报告售后服务部',
      '已書面報告售後服務部',
      'after-sales was told in writing',
    ),
    'rectification.received': event(
      '书面整改措施已收到',
      '書面改善措施已收到',
      'the written rectification came in',
    ),
    'shims.checked': event('垫铁已检查', '墊鐵已檢查', 'the shims were checked'),
    'alignment.checked': event('对中数据已复查', '對心數據已複查', 'the alignment was checked', {
      within_tolerance: fact(
        'boolean',
        '对中在允差以内',
        '對心在公差以內',
        'the alignment is within tolerance',
      ),
    }),
    'nozzle.connected': event('一个管口已连接', '一個管口已連接', 'a nozzle was connected'),
  },
  facts: {
    'document_pack.drawings': fact('boolean', '施工用图已备', '施工用圖已備', 'drawings are ready'),
    'document_pack.manual': fact('boolean', '说明书已备', '說明書已備', 'the manual is ready'),
    'document_pack.certificate': fact('boolean', '合格证已备', '合格證已備', 'the certificate is ready'),
    'document_pack.data_sheet': fact('boolean', '数据表已备', '數據表已備', 'the data sheet is ready'),
    'document_pack.work_log': fact('boolean', '工作日志已备', '工作日誌已備', 'the work log is ready'),
    'document_pack.feedback_form': fact(
      'boolean',
      '服务工作反馈单已备',
      '服務工作回饋單已備',
      'the feedback form is ready',
    ),
    'document_pack.acceptance_form': fact(
      'boolean',
      '竣工验收单已备',
      '竣工驗收單已備',
      'the acceptance form is ready',
    ),
    'technical_briefing.outline': fact(
      'text',
      '技术交底大纲',
      '技術交底大綱',
      'outline of the technical briefing',
    ),
    'technical_briefing.guiding_plan': fact('text', '原则性指导方案', '原則性指導方案', 'guiding plan'),
    'site_count.items': fact('text', '点件清单', '點件清單', 'items counted'),
    'site_count.signed_by_owner': fact('boolean', '甲方已签字', '業主已簽名', 'the owner signed'),
    'site_count.signed_by_constructor': fact(
      'boolean',
      '施工单位已签字',
      '施工單位已簽名',
      'the constructor signed',
    ),
    'site_count.signed_by_company': fact('boolean', '本公司已签字', '本公司已簽名', 'the company signed'),
    'foundation.dimensions_fit': fact(
      'boolean',
      '基础主要尺寸合格',
      '基礎主要尺寸合格',
      'the main dimensions fit',
    ),
    'foundation.surface_sound': fact(
      'boolean',
      '基础表面质量合格',
      '基礎表面品質合格',
      'the surface is sound',
    ),
    'site_issue.problem': fact('text', '现场问题', '現場問題', 'site problem'),
    'site_issue.told_contractor': fact(
      'boolean',
      '已书面通知土建施工单位',
      '已書面通知土木施工單位',
      'civil contractor told',
    ),
    'site_issue.told_owner': fact('boolean', '已书面通知甲方代表', '已書面通知業主代表', 'owner told'),
    'site_issue.told_department': fact(
      'boolean',
      '已书面报告售后服务部',
      '已書面報告售後服務部',
      'after-sales told',
    ),
    'rectification.measures': fact('text', '整改措施', '改善措施', 'rectification measures'),
    'rectification.checked': fact(
      'boolean',
      '整改已复查合格',
      '改善已複查合格',
      'the rectification was checked',
    ),
    'shims.meet_code': fact(
      'boolean',
      '垫铁符合规范和图纸',
      '墊鐵符合規範與圖面',
      'the shims meet code and drawings',
    ),
    'shims.note': fact('text', '垫铁检查记录', '墊鐵檢查記錄', 'record of the shims'),
    'alignment.measured': fact('text', '对中数据', '對心數據', 'alignment data'),
    'alignment.tolerance': fact('text', '对中允差', '對心公差', 'tolerance of the alignment'),
    'alignment.checked_by_engineer': fact('text', '复查的服务人员', '複查的服務人員', 'engineer who checked'),
    'alignment.checked_by_constructor': fact(
      'text',
      '复查的施工人员',
      '複查的施工人員',
      'constructor who checked',
    ),
    'alignment.within_tolerance': fact('boolean', '对中在允差以内', '對心在公差以內', 'within tolerance'),
    'nozzle.open_connections': fact(
      'integer',
      '正在连接的管口数',
      '正在連接的管口數',
      'nozzles being connected',
    ),
  },
} satisfies Partial<Vocabulary>;
