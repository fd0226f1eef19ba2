import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id } from './shape.ts';

/** Kinds that are told beside the kinds of subjects: to one person that there is a notice, and who looks at a request. */
export const noticeKind = 'notice';
export const presenceKind = 'presence';

/** Something that the reader may know of has changed; what it is now, they read. */
export const LiveChange = Type.Object({
  kind: Type.String({ description: 'kind of subject, `notice` or `presence`' }),
  id: Id,
  seq: Type.Integer({ description: 'the version it came to, as in its ETag' }),
});
export type LiveChange = Static<typeof LiveChange>;

/** Events of the stream: `changed` carries a list of changes, `renew` says that anything may have changed. */
export const liveEvents = ['changed', 'renew'] as const;

const Hold = closed({
  now: Type.Optional(
    Type.Boolean({
      description: 'ends after what was missed since `Last-Event-ID`, for who cannot hold a line open',
    }),
  ),
});
const Streamed = Type.Unsafe<object>(
  Type.String({ description: 'server-sent events (`text/event-stream`)' }),
);

export const liveEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/live',
    action: 'live.read',
    summary: 'Tells as it happens what has changed of what the reader may see; resumes after `Last-Event-ID`',
    query: Hold,
    reply: Streamed,
  }),
  readByLink: endpoint({
    method: 'GET',
    path: '/portal/:token/live',
    action: 'portal.read',
    summary: 'Tells as it happens that the request of the link has changed',
    params: closed({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,64}$' }) }),
    query: Hold,
    reply: Streamed,
  }),
};
