import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('service agreements and renewals');

/** What clauses say of service agreements, agency contracts and the commitments of suppliers. */
export const agreementWords = {
  events: {
    'agreement.signed': event('服务合同已签订', '服務合約已簽訂', 'a service agreement was signed'),
    'agreement.installation_agreed': event(
      '合同已约定安装调试',
      '合約已約定安裝試車',
      'the contract provides for installation and commissioning',
    ),
    'agency_agreement.signed': event('代理合同书已签订', '代理合約書已簽訂', 'an agency contract was signed'),
    'agent.notified': event(
      '服务前已通知代理商',
      '服務前已通知代理商',
      'the agent was told before the service',
    ),
    'agent.charged': event('已向代理商收取服务费用', '已向代理商收取服務費用', 'the agent was charged'),
    'supplier_commitment.filed': event(
      '第三方供方售后服务承诺已归档',
      '第三方供應商售後服務承諾已歸檔',
      'the commitment of a third-party supplier was filed',
    ),
    'supplier_commitment.needed': event(
      '产品采用第三方供方的部件',
      '產品採用第三方供應商的零組件',
      'the product has parts of a third-party supplier',
    ),
  },
  facts: {
    'agreement.in_force': fact('boolean', '服务合同有效', '服務合約有效', 'a service agreement is in force'),
    'agreement.installation_due_at': fact(
      'instant',
      '合同规定的安装调试完成时刻',
      '合約規定的安裝試車完成時刻',
      'when the contract wants installation and commissioning done',
    ),
    'agreement.guided_installation': fact(
      'boolean',
      '合同已约定安装指导费用',
      '合約已約定安裝指導費用',
      'the contract fixes the cost of guided installation',
    ),
    'agency_agreement.product_series': fact(
      'text',
      '代理产品系列',
      '代理產品系列',
      'product series of the agency',
    ),
    'agency_agreement.service': fact(
      'text',
      '代理服务内容',
      '代理服務內容',
      'services in the agency contract',
    ),
    'agency_agreement.fees': fact('text', '代理服务费用', '代理服務費用', 'fees in the agency contract'),
    'supplier_commitment.supplier': fact('text', '第三方供方', '第三方供應商', 'third-party supplier'),
    'supplier_commitment.items': fact('text', '供方负责的项目', '供應商負責的項目', 'items of the supplier'),
    'supplier_commitment.commitment': fact(
      'text',
      '售后服务承诺内容',
      '售後服務承諾內容',
      'what the supplier commits to',
    ),
  },
} satisfies Partial<Vocabulary>;
