import { chatEndpoints } from '#contract/chat.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { sayByLink } from './commands/say.ts';
import type { ChatOptions } from './options.ts';
import { sendByLink, sendToDesk, showPicture } from './pictures.ts';
import { readChat } from './queries/read.ts';
import { readByLink } from './queries/read-by-link.ts';

/** What customers and the desk write to each other. Pictures are no JSON: their routes ask who may by themselves. */
export function chatRoutes(options: ChatOptions): readonly Route[] {
  return [
    open(chatEndpoints.readByLink, ({ actor }, { token }) => readByLink(options, token, actor)),
    change(sayByLink),
    open(chatEndpoints.show, (context, { token }) => showPicture(options, context, token)),
    open(chatEndpoints.pictureByLink, (context, { token }) => {
      const { message = '' } = context.request.query as { message?: string };
      return sendByLink(options, context, { token, message });
    }),
    read(chatEndpoints.read, readChat),
    open(chatEndpoints.picture, (context, { id }) => sendToDesk(options, context, id)),
  ];
}
