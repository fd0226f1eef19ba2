import type { articleStates } from '#contract/article-shape.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

export type ArticleState = (typeof articleStates)[number];

export const articleActions = [
  'article.save',
  'article.submit',
  'article.publish',
  'article.return',
  'article.confirm',
  'article.mark_outdated',
  'article.study',
  'article.archive',
] as const;
export type ArticleAction = (typeof articleActions)[number];

export const lifecycle = {
  draft: { 'article.save': 'draft', 'article.submit': 'submitted', 'article.archive': 'archived' },
  submitted: { 'article.save': 'draft', 'article.publish': 'published', 'article.return': 'draft' },
  published: {
    'article.save': 'draft',
    'article.confirm': 'published',
    'article.mark_outdated': 'published',
    'article.study': 'published',
    'article.archive': 'archived',
  },
  archived: { 'article.save': 'draft' },
} as const satisfies Lifecycle<ArticleState, ArticleAction>;

/** The state that an action leads to; refuses with `subject.state`. */
export function nextOf(state: ArticleState, action: ArticleAction) {
  return after<ArticleState, ArticleAction>(lifecycle, { state, action });
}
