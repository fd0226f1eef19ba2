import type { chatEndpoints } from '#contract/chat.ts';
import { refuse } from '#kernel/refusal.ts';
import { maskPhone } from '#modules/customer/index.ts';
import { findVisible } from '#modules/service-request/index.ts';
import type { Query } from '#road/route.ts';
import { messagesOf, reporterOf } from '../store.ts';

/** The conversation as the desk reads it. */
export const readChat: Query<typeof chatEndpoints.read> = async (context, { id }) => {
  if (!(await findVisible(context, id))) return refuse('subject.not_found');
  const [messages, reporter] = await Promise.all([messagesOf(context, id), reporterOf(context, id)]);
  return { messages, reporter: reporter && { ...reporter, phone: maskPhone(reporter.phone) } };
};
