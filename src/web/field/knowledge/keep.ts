import { type ArticleBeside, articleEndpoints, type FaultWalk } from '#contract/article.ts';
import { call } from '../../shared/api/call.ts';

/** What the phone takes along of manuals; a larger file is named and left. */
const mostBytes = 60_000_000;
const mostBytesOfOne = 15_000_000;
const freshMs = 3_600_000;

/** Knowledge for a case as it was read last. */
export interface KeptKnowledge {
  readonly readAt: number;
  readonly items: readonly ArticleBeside[];
  readonly walks: readonly FaultWalk[];
}

/** A case of the day. */
export interface CaseOfDay {
  readonly requestId: string;
  /** How many ways through fault trees were gone with it. */
  readonly walks: number;
}

const storeOf = (userId: string) => caches.open(`guiju_knowledge:${userId}`);
const caseAddress = (requestId: string) => `/kept/service-requests/${requestId}/knowledge`;
export const fileAddress = (fileId: string) => `/api/v1/files/${fileId}`;

/**
 * Takes articles, fault trees and manuals of the open jobs along, and drops those of jobs that are gone. Says whether
 * anything was read anew.
 */
export async function keepKnowledge(userId: string, cases: readonly CaseOfDay[]): Promise<boolean> {
  if (!('caches' in globalThis) || !navigator.onLine) return false;
  const begunAt = Date.now();
  const store = await storeOf(userId);
  const kept: KeptKnowledge[] = [];
  for (const one of cases) kept.push(await freshFor(store, one));
  const files = chosen(kept.flatMap(({ items }) => items));
  await drop(store, [...cases.map(({ requestId }) => caseAddress(requestId)), ...files.map(fileAddress)]);
  for (const id of files) await take(store, fileAddress(id));
  return kept.some(({ readAt }) => readAt >= begunAt);
}

async function freshFor(store: Cache, { requestId, walks }: CaseOfDay): Promise<KeptKnowledge> {
  const before = await keptIn(store, requestId);
  const isFresh = before && Date.now() - before.readAt < freshMs && before.walks.length >= walks;
  return isFresh ? before : readInto(store, requestId);
}

async function readInto(store: Cache, id: string): Promise<KeptKnowledge> {
  const { items, walks } = await call(articleEndpoints.beside, { params: { id } });
  const read = { readAt: Date.now(), items, walks };
  await store.put(caseAddress(id), Response.json(read));
  return read;
}

async function keptIn(store: Cache, id: string): Promise<KeptKnowledge | undefined> {
  const found = await store.match(caseAddress(id));
  return found && ((await found.json()) as KeptKnowledge);
}

/** The smallest first: many short manuals are worth more on the way than one that is never read. */
function chosen(items: readonly ArticleBeside[]): string[] {
  const files = new Map(items.flatMap(({ files: its }) => its).map(file => [file.id, file.bytes]));
  const ids: string[] = [];
  let sum = 0;
  for (const [id, bytes] of [...files].toSorted((one, other) => one[1] - other[1])) {
    sum += bytes;
    if (bytes <= mostBytesOfOne && sum <= mostBytes) ids.push(id);
  }
  return ids;
}

async function take(store: Cache, address: string): Promise<void> {
  if (await store.match(address)) return;
  const answer = await fetch(address);
  if (answer.ok) await store.put(address, answer);
}

async function drop(store: Cache, wanted: readonly string[]): Promise<void> {
  for (const request of await store.keys())
    if (!wanted.includes(new URL(request.url).pathname)) await store.delete(request);
}

/** Reads what is known of a case anew, and keeps it; what the phone has where nobody answers. */
export async function renewKnowledge(userId: string, requestId: string): Promise<void> {
  if (!('caches' in globalThis) || !navigator.onLine) return;
  await readInto(await storeOf(userId), requestId);
}

/** What the phone has for a case; undefined where it took nothing along. */
export async function keptKnowledge(userId: string, requestId: string): Promise<KeptKnowledge | undefined> {
  if (!('caches' in globalThis)) return undefined;
  return keptIn(await storeOf(userId), requestId);
}

/** A file that the phone took along; undefined where it is only on the server. */
export async function keptFile(userId: string, fileId: string): Promise<Blob | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const found = await (await storeOf(userId)).match(fileAddress(fileId));
  return found?.blob();
}
