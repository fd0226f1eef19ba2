import { may } from '#contract/asker.ts';
import { liveEndpoints } from '#contract/live.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { openStream } from '#platform/live/stream.ts';
import { type OpenContext, open, type Route } from '#road/route.ts';
import type { Hub } from './hub.ts';

export interface LiveOptions {
  readonly hub: Hub;
  /** The request that an actor who came by a link came for; null for everybody else. */
  readonly requestOfLink: (token: string) => string | null;
}

/** Streams of what changes: of a person signed in or a program with a key, and of the customer behind a link. */
export function liveRoutes({ hub, requestOfLink }: LiveOptions): readonly Route[] {
  return [
    open(liveEndpoints.read, async context => {
      const { actor } = context;
      if (!actor) return refuse('session.missing');
      if (!may(actor, liveEndpoints.read.action)) return refuse('access.denied');
      return stream(hub, context, null);
    }),
    open(liveEndpoints.readByLink, async (context, { token }) => {
      const onlyId = requestOfLink(token);
      return onlyId === null ? refuse('link.expired') : stream(hub, context, onlyId);
    }),
  ];
}

async function stream(hub: Hub, { request, reply, actor }: OpenContext, onlyId: string | null) {
  if (!actor) return refuse('session.missing');
  const turnedAway: Refused | undefined = hub.admit(actor.key);
  if (turnedAway) return turnedAway;
  const opened = openStream(reply);
  const after = numberIn(request.headers['last-event-id']);
  await hub.join(opened, { reader: { ...actor, onlyId }, key: actor.key, after });
  if ((request.query as { now?: boolean }).now) opened.end();
  return reply;
}

function numberIn(header: string | string[] | undefined): number | null {
  const no = Number(header);
  return header !== undefined && Number.isSafeInteger(no) && no >= 0 ? no : null;
}
