import { articleKinds, documentKinds } from '#contract/article-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const kind = () => spec.listed(articleKinds, means('知识种类', '知識種類', 'kind of article'));
const outcome = () =>
  spec.listed(['solve', 'pass_to_field', 'left'], means('走到的结果', '走到的結果', 'where the way ended'));

/** Articles and documents with versions and review, and experience that is shared. */
export const knowledgeVocabulary = {
  actions: {
    'article.draft': spec.action(means('撰写知识条目', '撰寫知識條目', 'write an article')),
    'article.save': spec.action(means('修改知识条目', '修改知識條目', 'change an article')),
    'article.submit': spec.action(means('提交审阅', '提交審閱', 'hand an article in')),
    'article.publish': spec.action(means('审阅并发布', '審閱並發布', 'publish an article')),
    'article.return': spec.action(means('退回作者', '退回作者', 'give an article back')),
    'article.confirm': spec.action(means('确认仍然准确', '確認仍然準確', 'confirm that it is still right')),
    'article.mark_outdated': spec.action(means('标为过时', '標為過時', 'mark as out of date')),
    'article.study': spec.action(means('学习', '研讀', 'study')),
    'article.archive': spec.action(means('归档停用', '歸檔停用', 'take out of use')),
    'article.use': spec.action(means('反馈是否有用', '回饋是否有用', 'say whether it helped')),
    'fault_tree.walk': spec.action(means('按故障树诊断', '依故障樹診斷', 'go through a fault tree')),
  },
  events: {
    'article.drafted': spec.event(means('知识条目已撰写', '知識條目已撰寫', 'an article was written'), {
      kind: kind(),
    }),
    'article.saved': spec.event(means('知识条目已修改', '知識條目已修改', 'an article was changed')),
    'article.submitted': spec.event(
      means('知识条目已提交审阅', '知識條目已提交審閱', 'an article was handed in'),
    ),
    'article.published': spec.event(means('知识条目已发布', '知識條目已發布', 'an article was published'), {
      kind: kind(),
    }),
    'article.returned': spec.event(means('知识条目已退回', '知識條目已退回', 'an article was given back')),
    'article.archived': spec.event(
      means('知识条目已停用', '知識條目已停用', 'an article was taken out of use'),
    ),
    'article.used': spec.event(means('已使用知识条目', '已使用知識條目', 'an article was used'), {
      helpful: spec.fact('boolean', means('有帮助', '有幫助', 'it helped')),
    }),
    'fault_tree.walked': spec.event(
      means('已按故障树诊断', '已依故障樹診斷', 'a fault tree was gone through'),
      {
        outcome: outcome(),
        steps: spec.fact('integer', means('回答的问题数', '回答的問題數', 'questions that were answered')),
      },
    ),
    'knowledge.shared': spec.event(
      means('经验或信息已分享', '經驗或資訊已分享', 'experience or information was shared'),
    ),
    'document.outdated': spec.event(means('技术文档已过时', '技術文件已過時', 'a document is out of date')),
    'document.updated': spec.event(means('技术文档已更新', '技術文件已更新', 'a document was updated')),
    'document.archived': spec.event(
      means('技术文档已整理归档', '技術文件已整理歸檔', 'documents were sorted and archived'),
    ),
    'document.read': spec.event(means('技术文档已学习', '技術文件已研讀', 'a document was read')),
  },
  facts: {
    'document.kind': spec.listed(documentKinds, means('文档种类', '文件種類', 'kind of document')),
    'document.product': spec.fact('text', means('适用产品', '適用產品', 'product')),
    'document.version': spec.fact('text', means('文档版本', '文件版本', 'version')),
    'report.lesson': spec.fact(
      'text',
      means('问题、细节和体会', '問題、細節與心得', 'problem met, details and lesson'),
    ),
  },
} satisfies Partial<Vocabulary>;
