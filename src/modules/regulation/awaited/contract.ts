import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('service agreements and renewals');

/** Contracts: who may sign, selection and keeping. */
export const contractWords = {
  actions: {
    'contract.sign': action('签订合同', '簽訂合約', 'sign a contract'),
    'contract.execute_order': action(
      '执行无合同订单',
      '執行無合約訂單',
      'carry out an order without a contract',
    ),
    'selection.decide': action('确定中选单位', '決定中選單位', 'decide the selection'),
  },
  events: {
    'contract.drafted': event('合同已拟定', '合約已擬定', 'a contract was drafted'),
    'contract.confirmed': event('合同已确认', '合約已確認', 'the contract was confirmed'),
    'contract.signed': event('合同已签订', '合約已簽訂', 'the contract was signed'),
    'contract.filed': event('合同已交保管', '合約已交保管', 'the contract was given into keeping'),
    'selection.proposed': event('候选单位已提出', '候選單位已提出', 'candidates were proposed'),
  },
  facts: {
    'contract.signer_designated': fact(
      'boolean',
      '由公司指定的人员签订',
      '由公司指定的人員簽訂',
      'signed by the person whom the company designates',
    ),
    'contract.has_written': fact('boolean', '有书面合同', '有書面合約', 'there is a written contract'),
    'contract.confirmed_by_manager': fact(
      'boolean',
      '已经经理确认',
      '已經經理確認',
      'the manager confirmed it',
    ),
    'contract.object': listed(
      ['design', 'main_contractor', 'subcontractor', 'supervision'],
      '委托对象',
      '委託對象',
      'what is contracted for',
    ),
    'contract.candidates': fact('integer', '候选单位数', '候選單位數', 'number of candidates'),
    'contract.invited_in_writing': fact('boolean', '已书面邀请', '已書面邀請', 'invited in writing'),
  },
} satisfies Partial<Vocabulary>;
