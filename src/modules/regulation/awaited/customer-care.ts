import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('follow-up plans and satisfaction surveys');

/** What clauses say of care calls, key customers, and what visits and surveys ask. */
export const customerCareWords = {
  events: {
    'key_customer.named': event('已列为重点用户', '已列為重點使用者', 'a customer became a key customer'),
  },
  facts: {
    'visit.topic_use': fact('text', '产品使用情况', '產品使用情況', 'how the product is used'),
    'visit.topic_design': fact('text', '对设计的意见', '對設計的意見', 'opinion on the design'),
    'visit.topic_assembly': fact('text', '对装配的意见', '對組裝的意見', 'opinion on the assembly'),
    'visit.topic_process': fact('text', '对工艺的意见', '對製程的意見', 'opinion on the process'),
    'survey.satisfaction': fact(
      'integer',
      '满意度（1 至 5 分）',
      '滿意度（1 至 5 分）',
      'satisfaction, 1 to 5',
    ),
    'survey.buys_again': fact(
      'integer',
      '再次购买意愿（1 至 5 分）',
      '再次購買意願（1 至 5 分）',
      'would buy again, 1 to 5',
    ),
    'survey.recommends': fact(
      'integer',
      '推荐意愿（1 至 5 分）',
      '推薦意願（1 至 5 分）',
      'would recommend, 1 to 5',
    ),
  },
} satisfies Partial<Vocabulary>;
