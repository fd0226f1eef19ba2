import { createTransport, type SentMessageInfo } from 'nodemailer';
import type { MailServer } from './account.ts';
import { troubleOf } from './trouble-of.ts';

/** A mail on its way out. Identifiers stand without angle brackets. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Written by nobody: other machines do not answer it (RFC 3834). */
  readonly isAutomatic: boolean;
}

/** What became of it. A final fault is not tried again. */
export type Sent = { readonly fault: null } | { readonly fault: string; readonly isFinal: boolean };

const patienceMs = 20_000;

/** Hands a mail over to the server. The recipient's side knows a repetition by its Message-ID. */
export async function sendMail(server: MailServer, mail: OutgoingMail): Promise<Sent> {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    ...(server.user !== '' && { auth: { user: server.user, pass: server.password } }),
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  try {
    const info: SentMessageInfo = await transport.sendMail(written(mail));
    return info.rejected?.length
      ? { fault: `refused for ${info.rejected.join(', ')}`, isFinal: false }
      : { fault: null };
  } catch (error) {
    return { fault: troubleOf(error), isFinal: isFinal(error) };
  } finally {
    transport.close();
  }
}

function written({ messageId, from, to, cc, inReplyTo, references, isAutomatic, ...mail }: OutgoingMail) {
  const bracketed = (id: string) => `<${id}>`;
  return {
    ...mail,
    from,
    to: [...to],
    cc: [...cc],
    messageId: bracketed(messageId),
    ...(inReplyTo !== null && { inReplyTo: bracketed(inReplyTo) }),
    ...(references.length > 0 && { references: references.map(bracketed) }),
    ...(isAutomatic && { headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } }),
  };
}

/** A reply of 5yz says that it will never be taken; whoever is refused by password may be let in later. */
function isFinal(error: unknown): boolean {
  const { responseCode = 0, code } = error as { responseCode?: number; code?: string };
  return responseCode >= 500 && code !== 'EAUTH';
}
