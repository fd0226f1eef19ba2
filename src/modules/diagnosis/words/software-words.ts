import { softwareKinds } from '#contract/diagnosis-fields.ts';
import { action, event, fact } from '#engine/pack/short-forms.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const kind = spec.listed(softwareKinds, means('软件问题种类', '軟體問題種類', 'kind of software case'));

/** The service record by the kind of case; data and passwords of customers (S3.SOFT.06, S3.SOFT.21 to S3.SOFT.24). */
export const softwareWords = {
  actions: {
    'service_record.write': action('写服务记录', '寫服務記錄', 'write the service record'),
    'customer_data.request_clearing': action(
      '登记清除数据申请',
      '登記清除資料申請',
      'keep an application to clear data',
    ),
    'customer_data.clear': action('清理用户数据', '清理使用者資料', "clear a customer's data"),
    'admin_password.request_recovery': action(
      '登记密码恢复申请',
      '登記密碼復原申請',
      'keep an application for a password',
    ),
    'admin_password.recover': action(
      '恢复管理员密码',
      '復原管理員密碼',
      'recover the administrator password',
    ),
  },
  events: {
    'service_record.written': event(
      '服务记录已写入客户关系系统',
      '服務記錄已寫入客戶關係系統',
      'the service record was written',
      { kind, remote: fact('boolean', '远程服务', '遠端服務', 'remote service') },
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
  },
} satisfies Partial<Vocabulary>;
