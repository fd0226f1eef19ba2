import type { Attachment, Email } from 'postal-mime';

/** Which of our mails could not be delivered, as a delivery report tells (RFC 3464). */
export interface Bounced {
  readonly messageId: string | null;
  /** Such as `5.1.1`; null when the report tells none. */
  readonly status: string | null;
  /** A delay is no failure: the mail is still tried. */
  readonly isFinal: boolean;
}

/** Reads a report of delivery; null for any other mail. */
export function bouncedOf({ attachments, text = '' }: Email): Bounced | null {
  const report = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  const original = attachments.find(({ mimeType }) =>
    /^(message\/rfc822|text\/rfc822-headers)/.test(mimeType),
  );
  const told = [report, original].map(part => (part ? wordsOf(part) : '')).join('\n');
  const messageId = /^Message-ID:\s*<([^<>\s]+)>/im.exec(`${told}\n${text}`)?.[1] ?? null;
  if (!report && messageId === null) return null;
  return {
    messageId,
    status: /^Status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(told)?.[1] ?? null,
    isFinal: !/^Action:\s*(delayed|relayed|delivered|expanded)/im.test(told),
  };
}

function wordsOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('utf8');
}
