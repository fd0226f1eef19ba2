import { newId } from '#platform/id.ts';
import { type Call, type Calls, command, text } from '../call.ts';

/** An article that does not exist: only who may at all is asked here, since knowledge is the whole company's. */
const nothing = (body: object = {}): Call => ({
  also: { id: newId() },
  body: () => body,
  status: 404,
});

const content = { title: text, body: text, isPublic: false };

export const knowledgeCalls: Calls = {
  'GET /articles': { status: 200 },
  'GET /articles/:id': { also: { id: newId() }, status: 404 },
  'GET /service-requests/:id/articles': { about: 'requestId', status: 200 },
  'POST /articles': { body: () => ({ kind: 'solution', ...content }), status: 201 },
  'POST /articles/:id/save': nothing(content),
  'POST /articles/:id/submit': nothing(),
  'POST /articles/:id/publish': nothing(),
  'POST /articles/:id/return': nothing({ reason: text }),
  'POST /articles/:id/confirm': nothing(),
  'POST /articles/:id/mark-outdated': nothing({ reason: text }),
  'POST /articles/:id/study': nothing(),
  'POST /articles/:id/archive': nothing(),
  'POST /service-requests/:id/article-uses': command('requestId', { articleId: newId(), isHelpful: true }),
  'POST /service-requests/:id/fault-walks': command('requestId', {
    articleId: newId(),
    version: 1,
    answers: [0],
  }),
};
