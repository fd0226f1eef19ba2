import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('expense claims and cash advances');

/** What clauses say of travel claims and of who bears the cost of service. */
export const expenseClaimWords = {
  actions: {
    'expense_claim.submit': action('提交差旅费报销', '提出差旅費核銷', 'submit a travel claim'),
    'expense_claim.reimburse': action('支付报销款', '支付核銷款', 'reimburse a claim'),
    'service_cost.allocate': action('分摊服务费用', '分攤服務費用', 'allocate the cost of service'),
  },
  events: {
    'expense_claim.submitted': event('已提交报销', '已提出核銷', 'a travel claim was submitted'),
    'expense_claim.fraud_found': event('发现虚假报销', '發現不實核銷', 'fraud in a claim was found', {
      gravity: listed(
        ['minor', 'major', 'grave', 'criminal'],
        '情节轻重',
        '情節輕重',
        'gravity of the fraud',
      ),
    }),
    'service_cost.allocated': event('服务费用已分摊', '服務費用已分攤', 'the cost of service was allocated'),
  },
  facts: {
    'expense_claim.trip': fact('text', '出差任务', '出差任務', 'trip of the claim'),
    'expense_claim.place': fact('text', '出差地点', '出差地點', 'place of the trip'),
    'expense_claim.vouchers_sound': fact(
      'boolean',
      '凭证真实、合法、有效',
      '憑證真實、合法、有效',
      'vouchers are true, legal and valid',
    ),
    'expense_claim.place_matches': fact(
      'boolean',
      '凭证与出差地点相符',
      '憑證與出差地點相符',
      'vouchers match the destination',
    ),
    'expense_claim.amount': fact('money', '报销金额（分）', '核銷金額（分）', 'amount of the claim in fen'),
    'expense_claim.traveller_unit': listed(
      ['sales_branch', 'other_unit'],
      '出差人员所属单位',
      '出差人員所屬單位',
      'unit of the traveller',
    ),
    'service_cost.kind': listed(
      ['repair', 'part_exchange', 'transport', 'packing', 'travel', 'lodging', 'allowance', 'other'],
      '费用种类',
      '費用種類',
      'kind of cost',
    ),
    'service_cost.amount': fact('money', '服务费用（分）', '服務費用（分）', 'cost of service in fen'),
    'service_cost.bearer': fact('text', '承担费用的部门', '承擔費用的部門', 'department that bears the cost'),
    'service_cost.account': listed(
      ['manufacturing_cost', 'sales_branch', 'machinery_company', 'other'],
      '入账科目',
      '入帳科目',
      'account that is booked',
    ),
  },
} satisfies Partial<Vocabulary>;
