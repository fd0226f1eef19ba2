import { messageReactions, messageRoutes, takeInMails } from '#modules/message/index.ts';
import { robotReactions } from '#modules/robot/index.ts';
import {
  projectRequestDue,
  serviceRequestReactions,
  serviceRequestRoutes,
} from '#modules/service-request/index.ts';
import { seal } from '#platform/config/seal.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import { together } from '../app/reactions.ts';
import { registerMessage } from '../modules/message/commands/register.ts';
import { keepMessage } from '../modules/message/keep.ts';
import { askRoutes } from './ask-routes.ts';
import type { TestDatabase } from './database.ts';
import { aCustomer, aDepartment, aPerson } from './department.ts';
import { aFolder } from './folder.ts';
import { foundCompany } from './found-company.ts';

export const mailSecret = 'more than thirty-two characters long';
export const ownAddress = 'service@guiju.example';

/** Where the servers of a test listen. */
export interface MailPorts {
  readonly imap?: number;
  readonly smtp?: number;
}

/** A department with a mailbox, and what takes mail in and sends it. */
export async function aMailroom(database: TestDatabase, ports: MailPorts = {}) {
  const { db } = database;
  const reactions = together([serviceRequestReactions, messageReactions, robotReactions]);
  const dueProjections = { service_request: projectRequestDue };
  const department = await aDepartment(database, { reactions, dueProjections });
  const { road, clock, branchId } = department;
  const files = createFileStore({ directory: aFolder('mail'), maxMegabytes: 2 });
  const portalUrl = (id: string) => `https://guiju.example/s/${id}`;
  const ground = { db, road, files, clock, secret: mailSecret, maxMegabytes: 2, portalUrl };
  await db.insertInto('company').values({ name: 'Guiju', locale: 'zh-CN', zone: 'Asia/Shanghai' }).execute();
  await foundCompany(department);
  await aMailbox(database, ports);
  const routes = [...serviceRequestRoutes({ portalPath: id => id }), ...messageRoutes(ground)];
  const customer = await aCustomer(db, { branchId });
  const csr = await aPerson(db, 'csr', { branchId });
  const asked = askRoutes(department, routes);

  /** Keeps a mail and decides about it. */
  async function takeIn(
    raw: string | Uint8Array,
    { isCut = false, size = raw.length } = {},
  ): Promise<string> {
    const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw;
    const id = await keepMessage(db, { raw: bytes, at: clock.now(), size, isCut });
    if (id === null) throw new Error('it is there already');
    await takeInMails(ground);
    return id;
  }

  /** The desk says whose a message is. */
  const assign = (placing: Parameters<typeof registerMessage>[2]) =>
    registerMessage(ground, csr.actor, placing);

  const message = (id: string) =>
    db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  /** The desk knows the address of the customer. */
  const knows = (address: string, of = customer) =>
    db
      .insertInto('messageSender')
      .values({ address, customerId: of.customerId, siteId: of.siteId, toldByName: 'csr', toldAt: now() })
      .execute();
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now());

  return { ...department, ...asked, ground, customer, csr, files, takeIn, assign, message, knows };
}

export type Mailroom = Awaited<ReturnType<typeof aMailroom>>;

async function aMailbox({ db }: TestDatabase, { imap = 1, smtp = 1 }: MailPorts): Promise<void> {
  const server = { host: '127.0.0.1', isSecure: false };
  const password = seal(mailSecret, 'password');
  await db
    .insertInto('mailbox')
    .values({
      ...{ id: true, address: ownAddress, displayName: '规矩客服', isOn: true, acknowledges: true },
      imap: JSON.stringify({ ...server, port: imap, user: 'service' }),
      smtp: JSON.stringify({ ...server, port: smtp, user: '' }),
      ...{ imapPassword: password, smtpPassword: password },
    })
    .execute();
}

export interface Letter {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly answers?: readonly string[];
  readonly head?: readonly string[];
  readonly body?: string;
}

/** A mail as a server delivers it. */
export function aLetter(letter: Letter = {}): string {
  const { id, from = 'wang@bus.example', to = ownAddress, cc, subject = '前门打不开', answers = [] } = letter;
  return [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    ...(id ? [`Message-ID: <${id}>`] : []),
    ...(answers.length > 0 ? [`In-Reply-To: <${answers.at(-1)}>`] : []),
    ...(answers.length > 0 ? [`References: ${answers.map(one => `<${one}>`).join(' ')}`] : []),
    ...(letter.head ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    letter.body ?? '车停在总站，前门打不开。',
  ].join('\r\n');
}
