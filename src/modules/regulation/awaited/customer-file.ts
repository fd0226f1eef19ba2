import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('customer file and classes');

/** The file of a customer: papers, credit, class, who keeps it. */
export const customerFileWords = {
  events: {
    'chat.contact_added': event('已添加在线联系人', '已新增線上聯絡人', 'a chat contact was added'),
    'customer.file_opened': event('客户档案已建立', '客戶檔案已建立', 'the customer file was opened'),
    'customer.file_updated': event('客户档案已更新', '客戶檔案已更新', 'the customer file was updated'),
    'customer.assigned': event(
      '客户已分配专员',
      '客戶已分配專員',
      'a specialist was put in charge of the customer',
    ),
    'customer.classed': event('客户已定级', '客戶已定級', 'the customer was classed'),
    'customer.credit_checked': event(
      '客户信用已调查',
      '客戶信用已調查',
      'the credit of the customer was checked',
    ),
    'customer.found_difficult': event(
      '发现难以应对的客户',
      '發現難以應對的客戶',
      'a customer was found too difficult',
    ),
    'customer.difficulty_reported': event('已报告主管', '已報告主管', 'the supervisor was told of it'),
    'customer.special_case_found': event(
      '发现客户特殊情况',
      '發現客戶特殊情況',
      'something special about a customer was found',
    ),
    'customer.special_case_reported': event(
      '客户特殊情况已报告部门',
      '客戶特殊情況已報告部門',
      'the department was told of it',
    ),
    'customer.emergency_raised': event('客户出现紧急情况', '客戶出現緊急情況', 'a customer has an emergency'),
    'customer.emergency_taken_up': event(
      '客户紧急情况已处理',
      '客戶緊急情況已處理',
      'the emergency was taken up',
    ),
  },
  facts: {
    'chat.customer_unit': fact('text', '客户单位', '客戶單位', 'unit of the customer'),
    'chat.contact_name': fact('text', '联系人姓名', '聯絡人姓名', 'name of the contact'),
    'chat.department': fact('text', '联系人部门', '聯絡人部門', 'department of the contact'),
    'customer.relation': listed(
      ['existing', 'becoming', 'potential'],
      '客户关系（已有、正在成为、潜在）',
      '客戶關係（既有、即將成為、潛在）',
      'existing, becoming or potential customer',
    ),
    'customer.licence': fact('text', '营业执照', '營業登記', 'business licence'),
    'customer.tax_registration': fact('text', '税务登记', '稅籍登記', 'tax registration'),
    'customer.credit': fact('text', '信用情况', '信用狀況', 'credit'),
    'customer.credit_findings': fact('text', '信用调查结果', '信用調查結果', 'findings of the credit check'),
    'customer.process': fact('text', '生产工艺', '生產製程', 'process'),
    'customer.scale': fact('text', '经营规模', '經營規模', 'scale'),
    'customer.raw_material': fact('text', '原材料', '原物料', 'raw material'),
    'customer.investment': fact('text', '投资情况', '投資狀況', 'investment'),
    'customer.past_dealings': fact('text', '往来记录', '往來記錄', 'past dealings'),
    'customer.file_keeper': fact('text', '档案管理人', '檔案管理人', 'who keeps the file'),
    'customer.account_team': fact('text', '大客户服务小组', '大客戶服務小組', 'team for the key account'),
    'customer.is_key_account': fact('boolean', '是大客户', '是大客戶', 'is a key account'),
    'customer.brand_effect': fact(
      'boolean',
      '具有品牌宣传作用',
      '具品牌宣傳作用',
      'has a brand-promotion effect',
    ),
    'customer.second_development': fact(
      'boolean',
      '有二次开发潜力',
      '有二次開發潛力',
      'may have a second development',
    ),
    'customer.class_reason': fact('text', '定级理由', '定級理由', 'why it is in this class'),
    'customer.software_contact': fact('text', '软件负责人', '軟體負責人', 'software contact'),
    'customer.products': fact('text', '使用的产品', '使用的產品', 'products in use'),
    'customer.usage': fact('text', '软件使用情况', '軟體使用狀況', 'how the software is used'),
  },
} satisfies Partial<Vocabulary>;
