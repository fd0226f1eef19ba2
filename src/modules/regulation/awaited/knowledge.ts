import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('knowledge base and documents');

/** Documents with versions and archive, and experience that is shared. */
export const knowledgeWords = {
  events: {
    'knowledge.shared': event('经验或信息已分享', '經驗或資訊已分享', 'experience or information was shared'),
    'document.outdated': event('技术文档已过时', '技術文件已過時', 'a document is out of date'),
    'document.updated': event('技术文档已更新', '技術文件已更新', 'a document was updated'),
    'document.archived': event(
      '技术文档已整理归档',
      '技術文件已整理歸檔',
      'documents were sorted and archived',
    ),
    'document.read': event('技术文档已学习', '技術文件已研讀', 'a document was read'),
  },
  facts: {
    'document.kind': listed(
      ['product_manual', 'installation_manual', 'troubleshooting_manual', 'training_material'],
      '文档种类',
      '文件種類',
      'kind of document',
    ),
    'document.product': fact('text', '适用产品', '適用產品', 'product'),
    'document.version': fact('text', '文档版本', '文件版本', 'version'),
    'report.lesson': fact('text', '问题、细节和体会', '問題、細節與心得', 'problem met, details and lesson'),
  },
} satisfies Partial<Vocabulary>;
