import { may } from '#contract/asker.ts';
import { mailboxEndpoints, messageEndpoints } from '#contract/message.ts';
import { refuse } from '#kernel/refusal.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { type BytesOptions, bytesRoutes } from './bytes.ts';
import { configureMailbox } from './commands/configure-mailbox.ts';
import { fileMessage } from './commands/file.ts';
import { type RegisterOptions, registerMessage } from './commands/register.ts';
import { retryMessage } from './commands/retry.ts';
import { setMessageAside } from './commands/set-aside.ts';
import { listMessages } from './queries/list.ts';
import { readMailbox } from './queries/mailbox.ts';
import { messagesOfRequest } from './queries/of-request.ts';

export interface MessageOptions extends RegisterOptions, BytesOptions {
  /** Seals the passwords of the mailbox. */
  readonly secret: string;
}

export function messageRoutes(options: MessageOptions): readonly Route[] {
  return [
    read(messageEndpoints.list, listMessages),
    read(messageEndpoints.ofRequest, messagesOfRequest),
    ...bytesRoutes(options),
    change(fileMessage(options)),
    // Two commands, one after the other, each with its own key.
    open(messageEndpoints.register, async ({ actor, reply }, input) => {
      if (!actor) return refuse('session.missing');
      if (!may(actor, 'message.register'))
        return refuse('access.denied', { params: { action: 'message.register' } });
      reply.code(201);
      return registerMessage(options, actor, input);
    }),
    change(setMessageAside),
    change(retryMessage),
    read(mailboxEndpoints.read, readMailbox),
    change(configureMailbox(options.secret)),
  ];
}
