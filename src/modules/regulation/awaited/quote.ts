import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('quotes and invoices');

/** What clauses say of prices, quotes, invoices and payments. */
export const quoteWords = {
  actions: {
    'quote.issue': action('报价', '報價', 'issue a quote'),
    'price_list.publish': action('发布价格表', '發布價格表', 'publish the price list'),
    'invoice.issue': action('开具正式发票', '開立正式發票', 'issue a formal invoice'),
  },
  events: {
    'quote.issued': event('已报价', '已報價', 'a quote was issued'),
    'price_list.published': event('价格表已发布', '價格表已發布', 'the price list was published'),
    'invoice.issued': event('正式发票已开具', '正式發票已開立', 'a formal invoice was issued'),
    'payment.received': event('款项已收到', '款項已收到', 'the payment was received'),
    'service_cost.settled': event(
      '服务费用账目已核算',
      '服務費用帳目已核算',
      'the accounts of service cost were settled',
    ),
  },
  facts: {
    'quote.parts': fact(
      'money',
      '报价中的配件费（分）',
      '報價中的零件費（分）',
      'parts in the quote, in fen',
    ),
    'quote.labour': fact(
      'money',
      '报价中的人工费（分）',
      '報價中的人工費（分）',
      'labour in the quote, in fen',
    ),
    'quote.travel': fact(
      'money',
      '报价中的差旅费（分）',
      '報價中的差旅費（分）',
      'travel in the quote, in fen',
    ),
    'quote.amount': fact('money', '报价总额（分）', '報價總額（分）', 'total of the quote, in fen'),
    'price_list.item': fact('text', '价格项目', '價格項目', 'item of the price list'),
    'price_list.price': fact('money', '价格（分）', '價格（分）', 'price in fen'),
    'price_list.preferential_price': fact(
      'money',
      '优惠价格（分）',
      '優惠價格（分）',
      'preferential price in fen',
    ),
    'price_list.valid_from': fact(
      'civil_date',
      '价格生效日期',
      '價格生效日期',
      'day from which the price is valid',
    ),
    'invoice.invoice_no': fact('text', '发票号码', '發票號碼', 'number of the invoice'),
    'invoice.customer': fact('text', '发票抬头', '發票抬頭', 'customer named on the invoice'),
    'invoice.amount': fact('money', '发票金额（分）', '發票金額（分）', 'amount of the invoice in fen'),
    'payment.amount': fact('money', '收款金额（分）', '收款金額（分）', 'amount received, in fen'),
  },
} satisfies Partial<Vocabulary>;
