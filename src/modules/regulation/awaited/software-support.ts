import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('diagnosis by type of case');

const kind = listed(
  ['question', 'report', 'bug', 'data_clearing', 'admin_password', 'program_change'],
  '软件问题种类',
  '軟體問題種類',
  'kind of software case',
);

/** Remote software service by the kind of case, program changes and serial numbers. */
export const softwareSupportWords = {
  actions: {
    'customer_data.clear': action('清理用户数据', '清理使用者資料', "clear a customer's data"),
    'admin_password.recover': action(
      '恢复管理员密码',
      '復原管理員密碼',
      'recover the administrator password',
    ),
    'program_change.start': action('着手程序修改', '著手程式修改', 'start a program change'),
    'program_change.develop': action('开发程序修改', '開發程式修改', 'develop a program change'),
    'program_change.release': action(
      '为用户更新程序',
      '為使用者更新程式',
      'update the program of the customer',
    ),
    'licence.renew': action(
      '更新服务期与序列号',
      '更新服務期與序號',
      'renew service period and serial number',
    ),
  },
  events: {
    'chat.message_received': event('收到在线消息', '收到線上訊息', 'a chat message came in'),
    'chat.answered': event('在线消息已回应', '線上訊息已回應', 'the chat message was answered'),
    'chat.contact_added': event('已添加在线联系人', '已新增線上聯絡人', 'a chat contact was added'),
    'service_record.written': event(
      '服务记录已写入客户关系系统',
      '服務記錄已寫入客戶關係系統',
      'the service record was written',
      {
        kind,
        remote: fact('boolean', '远程服务', '遠端服務', 'remote service'),
      },
    ),
    'customer_data.clearing_requested': event(
      '用户已书面申请清理数据',
      '使用者已書面申請清理資料',
      'the customer asked in writing for clearing',
    ),
    'customer_data.cleared': event('用户数据已清理', '使用者資料已清理', "the customer's data were cleared"),
    'admin_password.recovery_requested': event(
      '用户已书面申请恢复管理员密码',
      '使用者已書面申請復原管理員密碼',
      'the customer asked in writing for the password',
    ),
    'admin_password.recovered': event(
      '管理员密码已恢复并告知',
      '管理員密碼已復原並告知',
      'the password was recovered and told',
    ),
    'program_change.requested': event(
      '程序修改需求已提交',
      '程式修改需求已提交',
      'a program change was asked for',
      { kind },
    ),
    'program_change.registered': event(
      '程序修改申请已登记',
      '程式修改申請已登記',
      'a program change was registered',
    ),
    'program_change.filed': event(
      '程序修改申请单已归档',
      '程式修改申請單已歸檔',
      'the form of a program change was filed',
    ),
    'program_change.approved': event('程序修改已审核', '程式修改已審核', 'the program change was approved'),
    'program_change.customer_told': event(
      '已告知用户预计完成时间',
      '已告知使用者預計完成時間',
      'the customer was told the expected date',
    ),
    'program_change.delay_announced': event(
      '已提前告知用户延期',
      '已提前告知使用者延期',
      'the customer was told of a delay',
    ),
    'program_change.developed': event('程序修改已开发', '程式修改已開發', 'the program change was developed'),
    'program_change.tested': event(
      '程序修改已由申请人测试',
      '程式修改已由申請人測試',
      'the filer tested the program change',
    ),
    'program_change.released': event(
      '用户程序已更新',
      '使用者程式已更新',
      'the program of the customer was updated',
    ),
    'licence.issued': event('序列号已发放', '序號已發放', 'a serial number was issued'),
    'licence.renewed': event(
      '服务期与序列号已更新',
      '服務期與序號已更新',
      'service period and serial number were renewed',
    ),
  },
  facts: {
    'software_case.kind': kind,
    'software_case.question': fact('text', '用户问题', '使用者問題', 'what the customer asked'),
    'software_case.handling': fact('text', '处理过程', '處理過程', 'how it was handled'),
    'software_case.report_name': fact('text', '报表名称', '報表名稱', 'name of the report'),
    'software_case.doubt': fact('text', '用户疑问', '使用者疑問', "customer's doubt"),
    'software_case.analysis': fact('text', '分析', '分析', 'analysis'),
    'software_case.solution': fact('text', '解决办法', '解決辦法', 'solution'),
    'software_case.steps': fact('text', '操作步骤', '操作步驟', 'operating steps'),
    'software_case.error_message': fact('text', '错误提示', '錯誤訊息', 'error message'),
    'chat.customer_unit': fact('text', '客户单位', '客戶單位', 'unit of the customer'),
    'chat.contact_name': fact('text', '联系人姓名', '聯絡人姓名', 'name of the contact'),
    'chat.department': fact('text', '联系人部门', '聯絡人部門', 'department of the contact'),
    'data_clearing.application_attached': fact(
      'boolean',
      '已附清除数据申请',
      '已附清除資料申請',
      'the written application is attached',
    ),
    'data_clearing.data': fact('text', '清除的数据', '清除的資料', 'which data are cleared'),
    'data_clearing.tool': fact('text', '使用的工具', '使用的工具', 'tool that was used'),
    'admin_password.application_attached': fact(
      'boolean',
      '已附管理员密码恢复申请',
      '已附管理員密碼復原申請',
      'the written application is attached',
    ),
    'admin_password.told_to': fact('text', '被告知的联系人', '被告知的聯絡人', 'contact person who was told'),
    'program_change.need': fact('text', '修改需求', '修改需求', 'what is needed'),
    'program_change.sealed': fact(
      'boolean',
      '已加盖用户公章',
      '已加蓋使用者公司章',
      'it bears the company seal',
    ),
    'program_change.need_confirmed': fact(
      'boolean',
      '已与用户确认需求',
      '已與使用者確認需求',
      'the need was agreed with the customer',
    ),
    'program_change.opinion': fact('text', '审核意见', '審核意見', 'review opinion'),
    'program_change.expected_at': fact('instant', '预计完成时间', '預計完成時間', 'expected completion'),
    'program_change.tester_is_filer': fact(
      'boolean',
      '由申请人测试',
      '由申請人測試',
      'tested by the one who filed it',
    ),
    'program_change.test_passed': fact(
      'boolean',
      '程序测试通过',
      '程式測試通過',
      'the program passed the test',
    ),
    'program_change.customer_opinion': fact(
      'text',
      '用户对修改的意见',
      '使用者對修改的意見',
      "customer's opinion of the change",
    ),
    'licence.serial_no': fact('text', '序列号', '序號', 'serial number'),
    'licence.valid_from': fact('civil_date', '服务起始日', '服務起始日', 'first day of the service'),
    'licence.valid_until': fact('civil_date', '服务截止日', '服務截止日', 'last day of the service'),
    'licence.installed_on': fact('civil_date', '安装日期', '安裝日期', 'day of installation'),
  },
} satisfies Partial<Vocabulary>;
