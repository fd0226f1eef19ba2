import { claimStates, costAccounts, expenseKinds, travellerUnits } from '#contract/expense-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const kind = () => spec.listed(expenseKinds, means('费用种类', '費用種類', 'kind of cost'));
const account = () => spec.listed(costAccounts, means('入账科目', '入帳科目', 'account that is booked'));
const amount = () => spec.fact('money', means('金额（分）', '金額（分）', 'amount in fen'));

export const expenseVocabulary = {
  actions: {
    'expense.record': spec.action(means('记录费用', '記錄費用', 'write an expense down')),
    'expense.remove': spec.action(means('撤销费用', '撤銷費用', 'take an expense back')),
    'expense_claim.submit': spec.action(means('提交差旅费报销', '提出差旅費核銷', 'submit a travel claim')),
    'expense_claim.return': spec.action(means('退回报销', '退回核銷', 'return a claim')),
    'expense_claim.audit': spec.action(means('审核报销', '審核核銷', 'audit a claim')),
    'expense_claim.reimburse': spec.action(means('支付报销款', '支付核銷款', 'reimburse a claim')),
    'cash_advance.pay': spec.action(means('支付借款', '支付借支款', 'pay a cash advance out')),
    'cash_advance.give_back': spec.action(
      means('交回借款余额', '繳回借支餘額', 'take back what was not spent of a cash advance'),
    ),
    'service_cost.allocate': spec.action(
      means('分摊服务费用', '分攤服務費用', 'allocate the cost of service'),
    ),
  },
  events: {
    'expense.recorded': spec.event(means('已记录费用', '已記錄費用', 'an expense was written down'), {
      kind: kind(),
      amount: amount(),
    }),
    'expense.removed': spec.event(means('费用已撤销', '費用已撤銷', 'an expense was taken back'), {
      kind: kind(),
      amount: amount(),
    }),
    'expense_claim.submitted': spec.event(means('已提交报销', '已提出核銷', 'a travel claim was submitted')),
    'expense_claim.returned': spec.event(means('报销已退回', '核銷已退回', 'a claim was returned'), {
      note: spec.fact('text', means('说明', '說明', 'note')),
    }),
    'expense_claim.audited': spec.event(means('报销已审核', '核銷已審核', 'a claim was audited'), {
      sound: spec.fact(
        'boolean',
        means('凭证真实、合法、有效', '憑證真實、合法、有效', 'vouchers are true, legal and valid'),
      ),
    }),
    'expense_claim.reimbursed': spec.event(means('报销款已支付', '核銷款已支付', 'a claim was paid out'), {
      amount: amount(),
      advance: spec.fact(
        'money',
        means('其中冲抵借款（分）', '其中沖抵借支（分）', 'set off against advances, in fen'),
      ),
    }),
    'cash_advance.granted': spec.event(means('借款已批准', '借支已核准', 'a cash advance was granted'), {
      amount: amount(),
    }),
    'cash_advance.paid': spec.event(means('借款已支付', '借支款已支付', 'a cash advance was paid out'), {
      amount: amount(),
    }),
    'cash_advance.given_back': spec.event(
      means('借款余额已交回', '借支餘額已繳回', 'what was not spent of a cash advance was given back'),
      { amount: amount() },
    ),
    'service_cost.allocated': spec.event(
      means('服务费用已分摊', '服務費用已分攤', 'the cost of service was allocated'),
      { kind: kind(), account: account(), amount: amount() },
    ),
  },
  facts: {
    'expense_claim.state': spec.listed(claimStates, means('报销的状态', '核銷的狀態', 'state of the claim')),
    'expense_claim.trip': spec.fact('text', means('出差任务', '出差任務', 'trip of the claim')),
    'expense_claim.place': spec.fact('text', means('出差地点', '出差地點', 'place of the trip')),
    'expense_claim.vouchers_sound': spec.fact(
      'boolean',
      means('凭证真实、合法、有效', '憑證真實、合法、有效', 'vouchers are true, legal and valid'),
    ),
    'expense_claim.place_matches': spec.fact(
      'boolean',
      means('凭证与出差地点相符', '憑證與出差地點相符', 'vouchers match the destination'),
    ),
    'expense_claim.amount': spec.fact(
      'money',
      means('报销金额（分）', '核銷金額（分）', 'amount of the claim in fen'),
    ),
    'expense_claim.traveller_unit': spec.listed(
      travellerUnits,
      means('出差人员所属单位', '出差人員所屬單位', 'unit of the traveller'),
    ),
    'service_cost.kind': kind(),
    'service_cost.amount': spec.fact(
      'money',
      means('服务费用（分）', '服務費用（分）', 'cost of service in fen'),
    ),
    'service_cost.bearer': spec.fact(
      'text',
      means('承担费用的部门', '承擔費用的部門', 'department that bears the cost'),
    ),
    'service_cost.account': account(),
  },
} satisfies Partial<Vocabulary>;
