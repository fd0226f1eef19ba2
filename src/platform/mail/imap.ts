import { ImapFlow } from 'imapflow';
import type { EpochMs } from '#kernel/time.ts';
import type { MailServer } from './account.ts';

/** How far a mailbox has been read: identifiers count up as long as its validity stays the same (RFC 3501). */
export interface Place {
  readonly uidValidity: number | null;
  readonly lastUid: number;
}

export interface FetchedMail {
  readonly raw: Uint8Array;
  /** When the server took it in. */
  readonly at: EpochMs;
  readonly place: Place;
  /** In octets; what is above the limit comes with its beginning only. */
  readonly size: number;
  readonly isCut: boolean;
}

export interface Fetching {
  readonly server: MailServer;
  readonly place: Place;
  readonly maxBytes: number;
  /** Keeps a mail; the next one is fetched when it is kept. */
  readonly keep: (mail: FetchedMail) => Promise<void>;
}

const atMost = 200;
const beginningBytes = 64 * 1024;

/** Fetches what is new in the inbox, marks it as seen and leaves it there. True when there is more. Throws what the server says. */
export async function fetchMail({ server, ...fetching }: Fetching): Promise<boolean> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.isSecure,
    auth: { user: server.user, pass: server.password },
    logger: false,
    ...{ connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 },
  });
  // A line that breaks is told by the call that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await fetchNew(client, fetching);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function fetchNew(
  client: ImapFlow,
  { place, maxBytes, keep }: Omit<Fetching, 'server'>,
): Promise<boolean> {
  const { uidValidity } = await client.mailboxOpen('INBOX');
  const validity = Number(uidValidity);
  const after = place.uidValidity === validity ? place.lastUid : 0;
  const found = await newOnes(client, after);
  for (const { uid, size, at } of found.slice(0, atMost)) {
    const isCut = size > maxBytes;
    const raw = await sourceOf(client, uid, isCut ? beginningBytes : maxBytes);
    await keep({ raw, at, size, isCut, place: { uidValidity: validity, lastUid: uid } });
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
  }
  return found.length > atMost;
}

interface Listed {
  readonly uid: number;
  readonly size: number;
  readonly at: EpochMs;
}

async function newOnes(client: ImapFlow, after: number): Promise<Listed[]> {
  const found: Listed[] = [];
  const asked = { uid: true, size: true, internalDate: true };
  for await (const { uid, size = 0, internalDate } of client.fetch(`${after + 1}:*`, asked, { uid: true }))
    found.push({ uid, size, at: new Date(internalDate ?? Number.NaN).getTime() });
  // `5:*` names the last mail even where its number is below five.
  return found.filter(({ uid }) => uid > after).sort((a, b) => a.uid - b.uid);
}

async function sourceOf(client: ImapFlow, uid: number, maxLength: number): Promise<Uint8Array> {
  const mail = await client.fetchOne(String(uid), { source: { start: 0, maxLength } }, { uid: true });
  return (mail ? mail.source : undefined) ?? new Uint8Array();
}
