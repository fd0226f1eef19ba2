import { minuteMs } from '#kernel/time.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { createDb } from '#platform/database/kysely.ts';
import { migrate } from '#platform/database/migrate.ts';
import { createPool } from '#platform/database/pool.ts';
import { aCustomer } from '#testing/department.ts';
import { aMailroom, type Mailroom, ownAddress } from '#testing/mailroom.ts';
import type { BenchOptions } from './lab/bench.ts';
import { inDirectory } from './lab/directory.ts';
import { type Case, type Conversation, cases, casesWhenOver, type Wanted } from './mail/cases.ts';
import { dressed, dresses, type Sheet } from './mail/letters.ts';
import { randomOf } from './mail/random.ts';

export interface MailFigures {
  readonly messages: number;
  readonly seed: number;
  readonly right: number;
  readonly rightPercent: number;
  /** What went elsewhere, by case. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly messagesPerSecond: number;
}

const seed = 20_261_122;
const subjects = ['前门打不开', '车门气缸漏气', '转向沉重', 'Brake warning lamp', '仪表黑屏', '空調異音'];

/** Mail as customers send it, taken in on a real database: how much of it comes where a person would put it. */
export async function mail({ quick }: BenchOptions): Promise<MailFigures> {
  return inDirectory(async dataDirectory => {
    const schema = 'guiju';
    const server = await openEmbedded({
      dataDirectory,
      command: 'bench',
      connections: 20,
      sharing: 'alone',
      durable: true,
    });
    const { connection } = server;
    await migrate({ connection, schema });
    const pool = createPool({ connection, schema, size: 5 });
    const database = { connection, schema, pool, db: createDb(pool), close: async () => undefined };
    try {
      return await run(await aMailroom(database), quick ? 300 : 1_000);
    } finally {
      await pool.end();
      await server.close();
    }
  });
}

async function run(room: Mailroom, messages: number): Promise<MailFigures> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const conversations: Conversation[] = [];
  const wrong: Record<string, number> = {};
  const begun = performance.now();
  for (let no = 0; no < messages; no += 1) {
    room.clock.advance(5 * minuteMs);
    if (no % 6 === 0) {
      conversations.push(await aConversation(room, { no, subject: pick(subjects) }));
      continue;
    }
    const conversation = pick(conversations);
    const [name, one] = draw(conversation.isOver ? casesWhenOver : cases, random());
    const sheet = sheetOf(one, conversation, no);
    const id = await room.takeIn(dressed(sheet, sheet.head ? 'utf8' : pick(dresses)));
    if (!(await isRight(room, id, { wants: one.wants, conversation }))) wrong[name] = (wrong[name] ?? 0) + 1;
  }
  const right = messages - Object.values(wrong).reduce((sum, count) => sum + count, 0);
  const rightPercent = Number(((100 * right) / messages).toFixed(2));
  const messagesPerSecond = Math.round((messages * 1_000) / (performance.now() - begun));
  return { messages, seed, right, rightPercent, wrong, messagesPerSecond };
}

/** A customer of their own writes, with a copy to a colleague; the desk answers. */
async function aConversation(
  room: Mailroom,
  { no, subject }: { no: number; subject: string },
): Promise<Conversation> {
  const [address, colleague] = [`wang${no}@fleet${no}.example`, `li${no}@fleet${no}.example`];
  const customer = await aCustomer(room.db, {
    branchId: room.branchId,
    name: `车队${no}`,
    phone: `138${String(no).padStart(8, '0')}`,
  });
  await room.knows(address, customer);
  const firstId = `first-${no}@fleet${no}.example`;
  const sheet = { id: firstId, from: address, to: ownAddress, cc: colleague, subject, body: '请尽快处理。' };
  const { requestId } = await room.message(await room.takeIn(dressed(sheet, 'utf8')));
  if (requestId === null) throw new Error('the first mail of a customer was not registered');
  await room.act(room.csr.actor, 'service_request.reply', { id: requestId, text: '请先断电重启。' });
  const isOver = no % 10 === 0 && no > 0;
  if (isOver) await room.act(room.csr.actor, 'service_request.close', { id: requestId });
  const { requestNo } = await room.db
    .selectFrom('serviceRequest')
    .select('requestNo')
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow();
  const ours = room.db
    .selectFrom('message')
    .select('messageId')
    .where('requestId', '=', requestId)
    .where('direction', '=', 'out');
  const { messageId } = await ours.orderBy('id', 'desc').executeTakeFirstOrThrow();
  return { requestId, requestNo, subject, address, colleague, firstId, ourId: messageId ?? '', isOver };
}

function draw(among: Readonly<Record<string, Case>>, random: number): readonly [string, Case] {
  const all = Object.entries(among);
  let left = random * all.reduce((sum, [, { weight }]) => sum + weight, 0);
  const found = all.find(([, { weight }]) => {
    left -= weight;
    return left < 0;
  });
  const chosen = found ?? all[0];
  if (!chosen) throw new Error('there is no case');
  return chosen;
}

function sheetOf(one: Case, conversation: Conversation, no: number): Sheet {
  const usual = {
    id: `m-${no}@fleet.example`,
    from: conversation.address,
    to: ownAddress,
    subject: '',
    body: '按你们说的做了，还是不行。\n\n发自我的iPhone',
  };
  return { ...usual, ...one.sheet(conversation, `u${no}`) };
}

interface Asked {
  readonly wants: Wanted;
  readonly conversation: Conversation;
}

async function isRight(room: Mailroom, id: string, { wants, conversation }: Asked): Promise<boolean> {
  const { state, requestId } = await room.message(id);
  if (wants === 'held' || wants === 'set_aside') return state === wants;
  const isSame = requestId === conversation.requestId;
  return state === 'filed' && (wants === 'same' ? isSame : !isSame);
}
