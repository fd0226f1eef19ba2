import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('quality feedback, corrective and preventive action');

/** What clauses say of quality information that is collected and analysed. */
export const qualityCaseWords = {
  events: {
    'quality_information.recorded': event(
      '质量信息已记录',
      '品質資訊已記錄',
      'quality information was recorded',
    ),
    'quality_information.analysed': event(
      '质量信息已分析上报',
      '品質資訊已分析陳報',
      'quality information was analysed and reported',
    ),
  },
  facts: {
    'quality_information.product': fact(
      'text',
      '质量信息所涉产品',
      '品質資訊所涉產品',
      'product of the information',
    ),
    'quality_information.content': fact('text', '质量信息内容', '品質資訊內容', 'what the information says'),
    'quality_information.handling': fact('text', '质量信息的处理', '品質資訊的處理', 'how it was used'),
  },
} satisfies Partial<Vocabulary>;
