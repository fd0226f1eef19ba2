import { sql } from 'kysely';
import type { messageEndpoints } from '#contract/message.ts';
import { refuse } from '#kernel/refusal.ts';
import { findVisible } from '#modules/service-request/index.ts';
import type { Query } from '#road/route.ts';
import { findMessages } from './messages.ts';

const atMost = 500;

/** The correspondence about a request, for those who may know of the request. */
export const messagesOfRequest: Query<typeof messageEndpoints.ofRequest> = async (context, { id }) => {
  if (!(await findVisible(context, id))) return refuse('subject.not_found');
  const where = sql`m.request_id = ${id}`;
  const items = await findMessages(context.db, { where, order: sql`m.at, m.id`, limit: atMost });
  return { items: items.map(message => ({ ...message, proposals: [] })) };
};
