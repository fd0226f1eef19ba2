import PostalMime, { type Address, type Email, type Mailbox } from 'postal-mime';
import type { EpochMs } from '#kernel/time.ts';
import { type Automatic, automaticOf } from './automatic.ts';
import { type Bounced, bouncedOf } from './bounced.ts';
import { fold } from './fold.ts';
import { decodeHz } from './hz.ts';
import { plainText } from './plain-text.ts';
import { recoded } from './recode.ts';

export interface Correspondent {
  /** In small letters. */
  readonly address: string;
  readonly name: string;
}

export interface Enclosed {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A mail as it was meant to be read. Identifiers stand without their angle brackets. */
export interface ReadMail {
  readonly messageId: string | null;
  /** What it answers to and what came before, the oldest first. */
  readonly references: readonly string[];
  readonly from: Correspondent;
  /** Where answers go. */
  readonly replyTo: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject: string;
  /** As the sender's clock told; null when it told nothing readable. */
  readonly sentAt: EpochMs | null;
  readonly text: string;
  readonly quoted: string | null;
  readonly automatic: Automatic | null;
  readonly bounced: Bounced | null;
  readonly enclosed: readonly Enclosed[];
}

const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 };
const textAtMost = 200_000;
const wordsAtMost = 500;
const correspondentsAtMost = 50;
const referencesAtMost = 100;

/** Reads the bytes of a mail (RFC 5322, MIME, RFC 2047), GB18030 and HZ too. Throws when they are no mail that can be read. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(recoded(raw), { ...limits, forceRfc822Attachments: true });
  const said = isHz(raw) ? decodeHz : (text: string) => text;
  const from = correspondents([mail.from ?? mail.sender])[0];
  if (!from) throw new Error('the mail has no sender');
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const subject = oneLine(said(mail.subject ?? ''));
  return {
    messageId: idsIn(mail.messageId)[0] ?? null,
    references: referencesOf(mail),
    from: { ...from, name: said(from.name) },
    replyTo: correspondents(mail.replyTo ?? [])[0] ?? from,
    to: correspondents(mail.to ?? []),
    cc: correspondents(mail.cc ?? []),
    subject,
    sentAt: instantOf(mail.date),
    ...fold(said(wordsOf(mail)).slice(0, textAtMost)),
    automatic: automaticOf(header, { from: from.address, subject }),
    bounced: bouncedOf(mail),
    enclosed: enclosedIn(mail),
  };
}

function isHz(raw: Uint8Array): boolean {
  return /hz-gb-2312/i.test(Buffer.from(raw.subarray(0, 100_000)).toString('latin1'));
}

/** Some mailers put nothing into the plain part. NUL and halves of characters no database keeps. */
function wordsOf({ text = '', html = '' }: Email): string {
  const words = text.trim() === '' && html !== '' ? plainText(html) : text;
  return words.toWellFormed().replaceAll('\0', '');
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, wordsAtMost);
}

function correspondents(found: readonly (Address | undefined)[]): Correspondent[] {
  return found
    .flatMap(one => (one === undefined ? [] : (one.group ?? [one as Mailbox])))
    .filter(({ address }) => /^[^\s@]+@[^\s@]+$/.test(address))
    .slice(0, correspondentsAtMost)
    .map(({ address, name }) => ({ address: address.toLowerCase().slice(0, 320), name: oneLine(name) }));
}

function referencesOf({ references, inReplyTo, headers }: Email): string[] {
  // Exchange tells the thread's beginning in headers of its own; Lotus writes several identifiers into In-Reply-To.
  const told = headers.find(({ key }) => key === 'x-original-message-id')?.value;
  const all = [...idsIn(references), ...idsIn(told), ...idsIn(inReplyTo)];
  return [...new Set(all)].slice(-referencesAtMost);
}

/** `<a@b> <c@d>` → `a@b`, `c@d`. */
function idsIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/<([^<>\s]{3,500})>/g)].map(([, id = '']) => id);
}

function instantOf(date: string | undefined): EpochMs | null {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

function enclosedIn({ attachments }: Email): Enclosed[] {
  return attachments.map(({ filename, content, mimeType }, place) => ({
    name: filename ?? `${place + 1}.${mimeType.split('/').at(-1)}`,
    content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  }));
}
