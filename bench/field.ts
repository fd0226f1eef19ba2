import { gzipSync } from 'node:zlib';
import { drain } from '#web/field/offline/drain.ts';
import { memoryStore, type OutboxStore } from '#web/field/offline/store.ts';
import { startBrokenLine } from './field/broken-line.ts';
import { type ColdStart, coldStarts } from './field/cold-start.ts';
import { anEngineerWith, type Engineer } from './field/department.ts';
import { aVisit, commandsOfVisit } from './field/field-day.ts';
import { nodeWire } from './field/node-wire.ts';
import type { BenchOptions } from './lab/bench.ts';
import { foundCompany } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { databaseOf, type Product, startProduct } from './lab/product.ts';
import { randomOf } from './mail/random.ts';

const seed = 20_261_122;

interface FieldFigures {
  readonly seed: number;
  /** The package of a day, the first time and a second time when nothing has changed. */
  readonly day: {
    readonly jobs: number;
    readonly kilobytes: number;
    readonly gzipped: number;
    readonly again: number;
  };
  readonly outbox: Brought;
  readonly coldStartOffline: ColdStart;
}

interface Brought {
  readonly commands: number;
  readonly photographs: number;
  readonly breaks: number;
  readonly rounds: number;
  /** Beyond once each: what was sent again because nobody had answered. */
  readonly sentAgain: number;
  readonly uploadedAgain: number;
  readonly lost: number;
  readonly twice: number;
  readonly seconds: number;
}

/** A day without signal: how much is taken along, and that all of it comes back once over a line that breaks. */
export async function field({ quick }: BenchOptions): Promise<FieldFigures> {
  const sizes = quick ? { jobs: 12, visits: 5, breaks: 10 } : { jobs: 100, visits: 50, breaks: 100 };
  return inDirectory(async directory => {
    const product = await startProduct(directory);
    try {
      const company = await foundCompany(product);
      const engineer = await anEngineerWith(product, company, sizes.jobs);
      const day = await measureDay(product, engineer);
      const coldStartOffline = await coldStarts(product, engineer.cookie, quick ? 3 : 10);
      const outbox = await bringBack(product, engineer, sizes);
      return { seed, day, outbox, coldStartOffline };
    } finally {
      await product.stop();
    }
  });
}

async function measureDay({ url }: Product, { cookie, orderIds }: Engineer) {
  const read = async (known: string) => {
    const answer = await fetch(`${url}/api/v1/field-work/day?known=${known}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.text();
  };
  const text = await read('');
  const { parts } = JSON.parse(text) as { parts: readonly { version: string }[] };
  const again = await read(parts.map(({ version }) => version).join(','));
  const kilobytes = (bytes: number) => Math.round(bytes / 1_000);
  return {
    jobs: orderIds.length,
    kilobytes: kilobytes(Buffer.byteLength(text)),
    gzipped: kilobytes(gzipSync(text).length),
    again: kilobytes(Buffer.byteLength(again)),
  };
}

interface Sizes {
  readonly visits: number;
  readonly breaks: number;
}

const photographsOfVisit = 4;

async function bringBack(
  product: Product,
  { cookie, orderIds }: Engineer,
  { visits, breaks }: Sizes,
): Promise<Brought> {
  const store = await keptDay(orderIds.slice(0, visits));
  const line = await startBrokenLine({ url: product.url, breaksAtMost: breaks, random: randomOf(seed) });
  const { wire, sent } = nodeWire(line.url, cookie);
  const began = performance.now();
  let rounds = 0;
  for (let isOpen = true; isOpen; ) {
    rounds += 1;
    await drain(store, wire);
    const entries = await store.all();
    const refused = entries.find(({ state }) => state === 'refused' || state === 'set_aside');
    if (refused) throw new Error(`${refused.call}: ${JSON.stringify(refused.problem ?? refused.conflict)}`);
    isOpen = entries.some(({ state }) => state === 'waiting');
  }
  const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
  line.stop();
  const photographs = visits * photographsOfVisit;
  const commands = visits * commandsOfVisit;
  return {
    ...{ commands, photographs, breaks: line.breaks(), rounds, seconds },
    sentAgain: sent.commands - commands - photographs,
    uploadedAgain: sent.uploads - photographs,
    ...(await compare(product, { commands, photographs })),
  };
}

async function keptDay(orderIds: readonly string[]): Promise<OutboxStore> {
  const store = memoryStore();
  const began = Date.now();
  for (const orderId of orderIds)
    for (const { entry, picture } of aVisit(orderId, photographsOfVisit, began))
      await store.add(entry, picture);
  return store;
}

const eventsOfSteps = [
  'work_order.accepted',
  'work_order.customer_contacted',
  'work_order.prepared',
  'work_order.departed',
  'work_order.checked_in',
  'work_order.diagnosed',
  'work_order.consented',
  'work_order.repaired',
  'work_order.tested',
  'service_report.signed',
];

/** Everything that was kept is in the evidence, and nothing is there twice. */
async function compare(product: Product, kept: { readonly commands: number; readonly photographs: number }) {
  const pool = databaseOf(product);
  try {
    const { rows } = await pool.query<{ steps: number; photos: number; files: number }>(
      `select (select count(*)::int from event where type = any($1)) as steps,
        (select count(*)::int from event where type = 'work_order.photo_added') as photos,
        (select count(*)::int from file where name like '%-%-%-%-%-%.png') as files`,
      [eventsOfSteps],
    );
    const [found = { steps: 0, photos: 0, files: 0 }] = rows;
    const gaps = [
      kept.commands - found.steps,
      kept.photographs - found.photos,
      kept.photographs - found.files,
    ];
    const sum = (numbers: readonly number[]) =>
      numbers.reduce((total, number) => total + Math.max(0, number), 0);
    return { lost: sum(gaps), twice: sum(gaps.map(gap => -gap)) };
  } finally {
    await pool.end();
  }
}
