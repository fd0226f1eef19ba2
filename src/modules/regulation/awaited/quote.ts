import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('quotes and invoices');

/** What clauses say of invoices and payments. */
export const quoteWords = {
  actions: {
    'invoice.issue': action('开具正式发票', '開立正式發票', 'issue a formal invoice'),
  },
  events: {
    'invoice.issued': event('正式发票已开具', '正式發票已開立', 'a formal invoice was issued'),
    'payment.received': event('款项已收到', '款項已收到', 'the payment was received'),
    'service_cost.settled': event(
      '服务费用账目已核算',
      '服務費用帳目已核算',
      'the accounts of service cost were settled',
    ),
  },
  facts: {
    'invoice.invoice_no': fact('text', '发票号码', '發票號碼', 'number of the invoice'),
    'invoice.customer': fact('text', '发票抬头', '發票抬頭', 'customer named on the invoice'),
    'invoice.amount': fact('money', '发票金额（分）', '發票金額（分）', 'amount of the invoice in fen'),
    'payment.amount': fact('money', '收款金额（分）', '收款金額（分）', 'amount received, in fen'),
  },
} satisfies Partial<Vocabulary>;
