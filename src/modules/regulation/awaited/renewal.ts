import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('service agreements and renewals');

/** A service agreement from its plan to signature, seal, payment and the notice before it expires. */
export const renewalWords = {
  actions: {
    'agreement.send': action('把合同传给用户', '將合約傳給使用者', 'send the agreement to the customer'),
  },
  events: {
    'agreement.drafted': event(
      '合同已拟定待评审',
      '合約已擬定待審查',
      'the agreement was drafted for review',
    ),
    'agreement.planned': event(
      '已列入月度合同计划',
      '已列入月度合約計畫',
      'it was put into the plan of the month',
    ),
    'agreement.entered_into_force': event(
      '服务合同已生效',
      '服務合約已生效',
      'the agreement came into force',
    ),
    'agreement.expiry_notice_sent': event(
      '到期通知函已发出',
      '到期通知函已發出',
      'the expiry notice was sent',
    ),
    'agreement.renewed': event('服务合同已续签', '服務合約已續約', 'the agreement was renewed'),
    'agreement.lapsed': event('用户不再续签', '使用者不再續約', 'the customer does not renew'),
    'agreement.sent': event('合同已传给用户', '合約已傳給使用者', 'the agreement was sent to the customer'),
    'agreement.returned': event(
      '用户已回传签字盖章的合同',
      '使用者已回傳簽章的合約',
      'the signed agreement came back',
    ),
    'agreement.paid': event('合同款已到账', '合約款已入帳', 'the money of the agreement arrived'),
    'agreement.invoiced': event('发票已寄出', '發票已寄出', 'the invoice was sent'),
  },
  facts: {
    'agreement.from': fact('civil_date', '服务开始日期', '服務開始日期', 'first day of the service period'),
    'agreement.until': fact('civil_date', '服务截止日期', '服務截止日期', 'last day of the service period'),
    'agreement.remarks': fact('text', '合同备注', '合約備註', 'remarks of the contract'),
    'agreement.amount': fact('money', '合同金额（分）', '合約金額（分）', 'amount in fen'),
    'agreement.terms_agreed': fact(
      'boolean',
      '条件已与用户商定',
      '條件已與使用者商定',
      'the terms are agreed',
    ),
    'agreement.signer': fact('text', '乙方代表', '乙方代表', "party B's representative"),
    'agreement.signed_on': fact('civil_date', '签字日期', '簽名日期', 'day of signature'),
    'agreement.sealed': fact('boolean', '已加盖公司印章', '已加蓋公司印章', 'it bears the company seal'),
    'agreement.return_at': fact('instant', '约定回传时间', '約定回傳時間', 'agreed time of the return'),
    'agreement.pay_at': fact('instant', '约定付款时间', '約定付款時間', 'agreed time of the payment'),
    'agreement.invoice_address': fact('text', '发票邮寄地址', '發票郵寄地址', 'address for the invoice'),
    'agreement.invoice_contact': fact('text', '发票收件人', '發票收件人', 'contact for the invoice'),
    'agreement.renewal_answer': fact(
      'text',
      '用户对续约的答复',
      '使用者對續約的回覆',
      "customer's answer on renewal",
    ),
    'agreement.renewal_status': listed(
      ['undecided', 'will_renew', 'will_not_renew'],
      '续签意向',
      '續約意願',
      'whether the customer will renew',
    ),
  },
} satisfies Partial<Vocabulary>;
