import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('confidentiality, secrecy undertakings and access review');

/** Undertakings, exports and the review of who read what. */
export const secrecyWords = {
  actions: {
    'customer.export': action('导出客户信息', '匯出客戶資訊', 'export information of customers'),
  },
  events: {
    'secrecy.undertaken': event('保密承诺书已签署', '保密承諾書已簽署', 'a secrecy undertaking was signed'),
    'access.reviewed': event('访问记录已复核', '存取紀錄已複核', 'the log of access was reviewed'),
    'leak.found': event('发现泄密', '發現洩密', 'a leak was found'),
  },
  facts: {
    'secrecy.employee': fact('text', '承诺人', '承諾人', 'who undertakes it'),
    'secrecy.signed_on': fact('civil_date', '签署日期', '簽署日期', 'day of the signature'),
    'export.reason': fact('text', '导出用途', '匯出用途', 'what the export is for'),
  },
} satisfies Partial<Vocabulary>;
