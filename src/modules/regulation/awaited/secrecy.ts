import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, fact } = awaiting('confidentiality, secrecy undertakings and access review');

/** Exports of what is known of customers. */
export const secrecyWords = {
  actions: {
    'customer.export': action('导出客户信息', '匯出客戶資訊', 'export information of customers'),
  },
  facts: {
    'export.reason': fact('text', '导出用途', '匯出用途', 'what the export is for'),
  },
} satisfies Partial<Vocabulary>;
