import iconv from 'iconv-lite';

export interface Sheet {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly cc?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[] | undefined;
  readonly head?: readonly string[] | undefined;
}

export const dresses = ['utf8', 'gb18030', 'base64', 'quoted', 'html', 'raw'] as const;
export type Dress = (typeof dresses)[number];

/** The same words as different mailers send them. */
export function dressed(sheet: Sheet, dress: Dress): Uint8Array {
  switch (dress) {
    case 'utf8':
      return bytesOf(sheet, ['Content-Type: text/plain; charset=utf-8'], Buffer.from(sheet.body));
    case 'gb18030':
      return bytesOf(
        sheet,
        ['Content-Type: text/plain; charset=gb18030'],
        iconv.encode(sheet.body, 'gb18030'),
      );
    case 'base64':
      return bytesOf(sheet, [...utf8, 'Content-Transfer-Encoding: base64'], base64(Buffer.from(sheet.body)));
    case 'quoted':
      return bytesOf(sheet, [...utf8, 'Content-Transfer-Encoding: quoted-printable'], quoted(sheet.body));
    case 'html':
      return bytesOf(sheet, ['Content-Type: text/html; charset=utf-8'], Buffer.from(html(sheet.body)));
    case 'raw':
      return iconv.encode(textOf({ ...sheet, subject: sheet.subject }, []) + sheet.body, 'gb18030');
  }
}

const utf8 = ['Content-Type: text/plain; charset=utf-8'];

function bytesOf(sheet: Sheet, head: readonly string[], body: Uint8Array): Uint8Array {
  const subject = `=?utf-8?B?${Buffer.from(sheet.subject).toString('base64')}?=`;
  return Buffer.concat([Buffer.from(textOf({ ...sheet, subject }, sheet.head ? [] : head)), body]);
}

function textOf(
  { id, from, to, cc, subject, inReplyTo, references, head = [] }: Sheet,
  more: readonly string[],
) {
  const lines = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    `Message-ID: <${id}>`,
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    ...(references?.length ? [`References: ${references.map(one => `<${one}>`).join('\r\n ')}`] : []),
    'Date: Fri, 20 Nov 2026 12:00:00 +0800',
    ...head,
    ...more,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

const base64 = (bytes: Buffer) => Buffer.from(bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n'));

function quoted(text: string): Buffer {
  const hex = [...Buffer.from(text)].map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  return Buffer.from(hex.map((one, place) => (place % 24 === 23 ? `${one}=\r\n` : one)).join(''));
}

function html(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<html><body>${escaped
    .split('\n')
    .map(line => `<p>${line}</p>`)
    .join('')}<img src="https://x.example/1.gif"></body></html>`;
}
