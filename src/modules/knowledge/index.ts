import { articleEndpoints } from '#contract/article.ts';
import { change, type Route, read } from '#road/route.ts';
import { archiveArticle } from './commands/archive-article.ts';
import { confirmArticle } from './commands/confirm-article.ts';
import { draftArticle } from './commands/draft-article.ts';
import { markArticleOutdated } from './commands/mark-outdated-article.ts';
import { publishArticle } from './commands/publish-article.ts';
import { returnArticle } from './commands/return-article.ts';
import { saveArticle } from './commands/save-article.ts';
import { studyArticle } from './commands/study-article.ts';
import { submitArticle } from './commands/submit-article.ts';
import { useArticle } from './commands/use-article.ts';
import { walkFaultTree } from './commands/walk-fault-tree.ts';
import { listBeside } from './queries/beside.ts';
import { listArticles } from './queries/list.ts';
import { readArticle } from './queries/read.ts';

export { withinSight as articlesInSight } from './queries/row.ts';
export { knowledgeVocabulary } from './vocabulary.ts';

export const knowledgeRoutes: readonly Route[] = [
  read(articleEndpoints.list, listArticles),
  read(articleEndpoints.read, readArticle),
  read(articleEndpoints.beside, listBeside),
  change(draftArticle),
  change(saveArticle),
  change(submitArticle),
  change(publishArticle),
  change(returnArticle),
  change(confirmArticle),
  change(markArticleOutdated),
  change(studyArticle),
  change(archiveArticle),
  change(useArticle),
  change(walkFaultTree),
];
