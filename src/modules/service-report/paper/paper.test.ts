import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PaperKind } from '#contract/paper.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { print } from '#platform/pdf/print.ts';
import type { Actor } from '#road/actor.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, type Person } from '#testing/department.ts';
import {
  aMainJob,
  anEngineer,
  anOrder,
  carryOut,
  linkSecret,
  type MainJob,
  signature,
} from '#testing/main-job.ts';
import { pdfText } from '#testing/pdf-text.ts';
import { matterOf } from './matter.ts';
import type { PaperOptions } from './options.ts';
import { paperOf } from './papers.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let signed: { id: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  engineer = await anEngineer(job, { name: '张师傅' });
  signed = await anOrder(job);
  await carryOut(job, signed, { last: 'work_order.complete', engineer });
});
afterAll(() => database.close());

interface Asked {
  readonly kind?: PaperKind;
  readonly locale?: Locale;
  readonly actor?: Actor;
  readonly orderId?: string;
  readonly openFen?: number;
}

async function printed({ kind = 'service-report', locale = 'zh-CN', actor, orderId, openFen }: Asked = {}) {
  const { db, clock, files, road } = job;
  const publicUrl = 'https://service.example';
  const options: PaperOptions = {
    ...{ db, clock, files, road, publicUrl },
    pool: database.pool,
    secret: linkSecret,
  };
  const reader = { ...(actor ?? engineer.actor), locale };
  const context = { db, road, actor: reader, reach: 'assigned' as const, now: clock.now() };
  const matter = await matterOf(options, context, orderId ?? signed.id);
  if (matter instanceof Refused) return matter;
  return print(paperOf(kind, openFen ? { ...matter, openFen } : matter, { locale, zone: matter.visit.zone }));
}

async function bytesOf(asked: Asked = {}): Promise<Buffer> {
  const bytes = await printed(asked);
  if (bytes instanceof Refused) throw new Error('the paper was refused');
  return bytes;
}

describe('《售后服务报告单》', () => {
  test('tells customer, machine, times with their clauses, diagnosis, work, parts, test and signature', async () => {
    const text = await pdfText(await bytesOf());
    for (const said of [
      '售后服务报告单',
      '济南公交',
      '王小明',
      '2026-11-20 12:00',
      '到达现场',
      '按时',
      '门泵漏气',
      '更换门泵并调整',
      'MB-1',
      '开关二十次正常',
      '很满意（5 分）',
      '张师傅',
      '第 1 页，共 2 页',
      'https://service.example/v/',
    ])
      expect(text).toContain(said);
  });

  test('is written in the language that was asked for', async () => {
    expect(await pdfText(await bytesOf({ locale: 'zh-TW' }))).toContain('售後服務報告單');
    expect(await pdfText(await bytesOf({ locale: 'en' }))).toContain('very satisfied (5)');
  });

  test('is the same, byte for byte, when nothing has changed', async () => {
    expect((await bytesOf()).equals(await bytesOf())).toBe(true);
  });

  test('carries no code before it is signed, and says so', async () => {
    const text = await pdfText(await bytesOf(await anOpenVisit()));
    expect(text).toContain('尚未签字');
    expect(text).not.toContain('/v/');
  });

  test('tells the open quote while the customer has not answered it, not that the visit is free', async () => {
    const text = await pdfText(await bytesOf({ ...(await anOpenVisit()), openFen: 62_000 }));
    expect(text).toMatch(/620\.00 +已报价，客户尚未答复/);
    expect(text).not.toContain('费用合计 免费');
  });

  test('is not there for an engineer whose order it is not', async () => {
    const other = await anEngineer(job);
    expect(await printed({ actor: other.actor })).toBeInstanceOf(Refused);
  });

  test('leaves out nothing of what was written, however long', async () => {
    const visit = await anOpenVisit();
    const work = '检查气路，'.repeat(900);
    await job.db.updateTable('serviceReport').set({ work }).where('orderId', '=', visit.orderId).execute();
    const text = await pdfText(await bytesOf(visit));
    expect(text.match(/检查气路/g)).toHaveLength(900);
  });
});

/** Of an engineer of its own, up to the test: not signed yet. */
async function anOpenVisit() {
  const [{ actor, id }, order] = [await anEngineer(job), await anOrder(job)];
  await carryOut(job, order, { last: 'work_order.test', engineer: { actor, id } });
  return { orderId: order.id, actor };
}

test('S0.DISC.26 《维修记录单》 has repair time, symptom, process, parts replaced and the signature of the customer', async () => {
  const text = await pdfText(await bytesOf({ kind: 'repair-record' }));
  for (const said of ['维修记录单', '维修开始', '前门打不开', '更换门泵并调整', '门泵', '用户签字', '王小明'])
    expect(text).toContain(said);
});

test('S2.FOUR.10 《书面交接单》 has what was taken, its number and condition, the promise and the hands of both ways', async () => {
  const visit = await anOpenVisit();
  const id = visit.orderId;
  const hand = { signedByName: '李四', signature };
  const items = [{ kind: 'part', name: '门泵总成', serialNo: 'MB-77', condition: '外壳有划痕' }];
  const promisedAt = '2026-11-25T09:00:00Z';
  const taking = { id, reason: '须返厂检修', items, promisedAt, ...hand };
  bodyOf(await job.act(visit.actor, 'take_back.take', taking));
  const out = await pdfText(await bytesOf({ ...visit, kind: 'hand-over' }));
  for (const said of [
    '书面交接单',
    '门泵总成',
    'MB-77',
    '外壳有划痕',
    '须返厂检修',
    '2026-11-25 17:00',
    '李四',
  ])
    expect(out).toContain(said);
  expect(out).toContain('尚未签字');
  bodyOf(await job.act(visit.actor, 'take_back.give_back', { id, ...hand, signedByName: '赵六' }));
  expect(await pdfText(await bytesOf({ ...visit, kind: 'hand-over' }))).toContain('赵六');
});

test('a photograph is printed with its moment, place and hash', async () => {
  const visit = await anOpenVisit();
  const sha256 = await aPhotograph(visit);
  const text = await pdfText(await bytesOf(visit));
  expect(text).toContain(`SHA-256 ${sha256}`);
  expect(text).toContain('维修前');
  expect(text).toContain('117.00000, 36.60000');
});

test('a photograph that cannot be read spoils no paper', async () => {
  const visit = await anOpenVisit();
  const sha256 = await aPhotograph(visit, Buffer.from('ffd8ffe000104a46494600', 'hex'));
  expect(await pdfText(await bytesOf(visit))).toContain(sha256);
});

const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=',
  'base64',
);

type Visit = Awaited<ReturnType<typeof anOpenVisit>>;

/** Taken on site before the repair; answers with its hash. */
async function aPhotograph({ orderId: id, actor }: Visit, content = point): Promise<string> {
  const stored = await job.files.put('front-door.png', content);
  if (stored instanceof Refused) throw new Error('the photograph was refused');
  await job.db
    .insertInto('file')
    .values({ ...stored, createdBy: actor.key })
    .execute();
  const position = { lng: 117, lat: 36.6, accuracyMetres: 8 };
  const added = { id, fileId: stored.id, moment: 'before', position };
  bodyOf(await job.act(actor, 'work_order.add_photo', added));
  return stored.sha256;
}
