import Type, { type Static } from 'typebox';
import { articleKinds, articleReasons, articleStates, type FaultTree } from './article-shape.ts';
import { endpoint } from './endpoint.ts';
import { faultClasses } from './service-request-shape.ts';
import {
  Allowance,
  CivilDate,
  closed,
  Id,
  IdParams,
  Instant,
  Line,
  nullable,
  Override,
  oneOf,
  page,
} from './shape.ts';

const Body = Type.String({ minLength: 1, maxLength: 40_000, pattern: '\\S' });

const content = {
  title: Line,
  body: Body,
  productLine: Type.Optional(Line),
  model: Type.Optional(Line),
  faultClass: Type.Optional(oneOf(faultClasses)),
  /** May be told to customers. */
  isPublic: Type.Boolean(),
  fileIds: Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true })),
};

export const DraftArticle = closed({
  kind: oneOf(articleKinds),
  ...content,
  /** The case from which it was learnt. */
  requestId: Type.Optional(Id),
});
export type DraftArticle = Static<typeof DraftArticle>;

export const SaveArticle = closed(content);
export type SaveArticle = Static<typeof SaveArticle>;

export const ArticleRow = Type.Object({
  id: Id,
  kind: oneOf(articleKinds),
  state: oneOf(articleStates),
  title: Type.String(),
  productLine: nullable(Type.String()),
  model: nullable(Type.String()),
  faultClass: nullable(oneOf(faultClasses)),
  isPublic: Type.Boolean(),
  /** The last that was published; 0 before the first. */
  version: Type.Integer(),
  authorName: Type.String(),
  changedAt: Instant,
  validUntil: nullable(CivilDate),
  isOutdated: Type.Boolean(),
  helped: Type.Integer(),
  didNotHelp: Type.Integer(),
});
export type ArticleRow = Static<typeof ArticleRow>;

export const ArticleFile = Type.Object({
  id: Id,
  name: Type.String(),
  mediaType: Type.String(),
  bytes: Type.Integer(),
});
export type ArticleFile = Static<typeof ArticleFile>;

export const Article = Type.Intersect([
  ArticleRow,
  Type.Object({
    body: Type.String(),
    files: Type.Array(ArticleFile),
    /** Of a fault tree: its questions and results in the reader's language. */
    tree: nullable(Type.Unsafe<FaultTree>(Type.Object({}))),
    reviewedByName: nullable(Type.String()),
    publishedAt: nullable(Instant),
    outdatedReason: nullable(Type.String()),
    /** Why the reviewer gave it back. */
    returnedReason: nullable(Type.String()),
    request: nullable(Type.Object({ id: Id, requestNo: Type.String() })),
    versions: Type.Array(
      Type.Object({ version: Type.Integer(), publishedAt: Instant, reviewedByName: Type.String() }),
    ),
    allowances: Type.Array(Allowance),
  }),
]);
export type Article = Static<typeof Article>;

/** An article beside a request, with why it is shown. */
export const ArticleBeside = Type.Object({
  id: Id,
  kind: oneOf(articleKinds),
  title: Type.String(),
  body: Type.String(),
  isPublic: Type.Boolean(),
  version: Type.Integer(),
  files: Type.Array(ArticleFile),
  reasons: Type.Array(oneOf(articleReasons)),
  helped: Type.Integer(),
  didNotHelp: Type.Integer(),
  isOutdated: Type.Boolean(),
  tree: nullable(Type.Unsafe<FaultTree>(Type.Object({}))),
  /** Whether it helped with this request; null where nobody has said. */
  isHelpful: nullable(Type.Boolean()),
});
export type ArticleBeside = Static<typeof ArticleBeside>;

/** A way through a fault tree that was gone with a case. */
export const FaultWalk = Type.Object({
  id: Id,
  title: Type.String(),
  version: Type.Integer(),
  at: Instant,
  byName: Type.String(),
  path: Type.Array(Type.Object({ ask: Type.String(), say: Type.String() })),
  /** Null where it was left before its end. */
  result: nullable(
    Type.Object({
      cause: Type.String(),
      remedy: Type.String(),
      outcome: oneOf(['solve', 'pass_to_field']),
      skill: nullable(Type.String()),
      parts: nullable(Type.String()),
    }),
  ),
});
export type FaultWalk = Static<typeof FaultWalk>;

const Done = Type.Object({ id: Id, state: oneOf(articleStates) });
const WithReason = closed({ reason: Line });

function step<B extends Parameters<typeof closed>[0]>(verb: string, summary: string, body: B) {
  return endpoint({
    method: 'POST',
    path: `/articles/:id/${verb.replaceAll('_', '-')}`,
    action: `article.${verb}`,
    summary,
    params: IdParams,
    body: closed({ ...body, override: Type.Optional(Override) }),
    reply: Done,
  });
}

export const articleEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/articles',
    action: 'article.read',
    summary: 'The knowledge base: searched, by kind and state, the latest first',
    query: closed({
      q: Type.Optional(Type.String({ maxLength: 100 })),
      kind: Type.Optional(oneOf(articleKinds)),
      state: Type.Optional(oneOf(articleStates)),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(ArticleRow),
  }),
  read: endpoint({
    method: 'GET',
    path: '/articles/:id',
    action: 'article.read',
    summary: 'An article with its files, versions and what the reader may do with it',
    params: IdParams,
    reply: Article,
  }),
  beside: endpoint({
    method: 'GET',
    path: '/service-requests/:id/articles',
    action: 'service_request.read',
    summary: 'Articles, manuals and fault trees for a request, with why, and the ways that were gone',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(ArticleBeside), walks: Type.Array(FaultWalk) }),
  }),
  draft: endpoint({
    method: 'POST',
    path: '/articles',
    action: 'article.draft',
    summary: 'Writes an article down, perhaps from what was learnt with a case',
    body: DraftArticle,
    reply: Done,
  }),
  save: step('save', 'Changes an article: it is a draft again until somebody else has looked at it', content),
  submit: step('submit', 'Asks for somebody to look at it', {}),
  publish: step('publish', 'Publishes what somebody else wrote', {
    validUntil: Type.Optional(CivilDate),
  }),
  return: step('return', 'Gives it back to its author', WithReason.properties),
  confirm: step('confirm', 'It was looked through and is still right', {
    validUntil: Type.Optional(CivilDate),
  }),
  markOutdated: step('mark_outdated', 'It is not right any more', WithReason.properties),
  study: step('study', 'The reader knows it', {}),
  archive: step('archive', 'Takes it out of use', {}),
  use: endpoint({
    method: 'POST',
    path: '/service-requests/:id/article-uses',
    action: 'article.use',
    summary: 'Says whether an article helped with a request',
    params: IdParams,
    body: closed({ articleId: Id, isHelpful: Type.Boolean() }),
    reply: Type.Object({ id: Id }),
  }),
  walk: endpoint({
    method: 'POST',
    path: '/service-requests/:id/fault-walks',
    action: 'fault_tree.walk',
    summary: 'Writes the way down that was gone through a fault tree: the diagnosis of the case',
    params: IdParams,
    body: closed({
      articleId: Id,
      version: Type.Integer({ minimum: 1 }),
      /** Which answer was given to each question, counted from 0. */
      answers: Type.Array(Type.Integer({ minimum: 0, maximum: 20 }), { minItems: 1, maxItems: 50 }),
      happenedAt: Type.Optional(Instant),
    }),
    reply: Type.Object({ id: Id }),
  }),
};
