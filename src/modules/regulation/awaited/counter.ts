import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('meter reading and billing');

const difference = fact('money', '账款差额（分）', '帳款差額（分）', 'difference of book and money in fen');

/** The counter where fees are taken: accounts, cards, payments, the day's money. */
export const counterWords = {
  actions: {
    'payment.take': action('收取气费', '收取瓦斯費', 'take a payment'),
    'counter_shift.close': action('柜台交班', '櫃檯交班', 'close the shift at the counter'),
  },
  events: {
    'gas_account.opened': event('已开户制卡', '已開戶製卡', 'an account was opened and a card made'),
    'payment.taken': event('已收费', '已收費', 'a payment was taken', {
      method: listed(['cash', 'bank_card', 'transfer'], '收款方式', '收款方式', 'how it was paid'),
      anomalous: fact('boolean', '购气量明显异常', '購氣量明顯異常', 'the purchase is far from usual'),
    }),
    'payment.corrected': event('错收漏收已更正', '錯收漏收已更正', 'a wrong or missed charge was corrected'),
    'gas_purchase.anomaly_reported': event(
      '购气异常已上报',
      '購氣異常已上報',
      'the unusual purchase was reported',
    ),
    'counter_shift.closed': event('柜台已交班', '櫃檯已交班', 'the shift at the counter was closed', {
      difference,
    }),
    'cash.handed_in': event(
      '现金及票据已交财务',
      '現金及票據已交財務',
      'money and vouchers were handed to finance',
      {
        difference,
      },
    ),
  },
  facts: {
    'gas_account.customer_name': fact('text', '开户用户', '開戶使用者', 'customer of the account'),
    'gas_account.card_no': fact('text', '卡号', '卡號', 'number of the card'),
    'gas_account.opened_on': fact('civil_date', '开户日期', '開戶日期', 'day of opening'),
    'payment.by_tariff': fact('boolean', '按价目表计价', '依價目表計價', 'the price is that of the tariff'),
    'payment.terminal_ref': fact(
      'text',
      '刷卡终端流水号',
      '刷卡終端機序號',
      'reference of the card terminal',
    ),
    'counter_shift.system_sum': fact(
      'money',
      '系统报表金额（分）',
      '系統報表金額（分）',
      'sum of the system in fen',
    ),
    'counter_shift.counted_sum': fact('money', '实收金额（分）', '實收金額（分）', 'sum counted in fen'),
    'counter_shift.difference': difference,
    'counter_shift.difference_reason': fact('text', '差额原因', '差額原因', 'why they differ'),
    'counter_shift.from_person': fact('text', '交班人', '交班人', 'who hands over'),
    'counter_shift.to_person': fact('text', '接班人', '接班人', 'who takes over'),
  },
} satisfies Partial<Vocabulary>;
