import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('customer file and classes');

/** What goes into the file of a customer. */
export const customerHistoryWords = {
  events: {
    'customer_file.entered': event(
      '问题和结果已记入客户档案',
      '問題與結果已記入客戶檔案',
      'problem and outcome were entered in the customer file',
    ),
  },
  facts: {
    'customer_file.problem': fact('text', '反馈的问题', '反映的問題', 'problem'),
    'customer_file.outcome': fact('text', '处理结果', '處理結果', 'outcome'),
  },
} satisfies Partial<Vocabulary>;
