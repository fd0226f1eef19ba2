import type { Pool } from 'pg';
import { Refused } from '#kernel/refusal.ts';
import { type Tx, transaction } from './transaction.ts';

/**
 * Does a work in a transaction that it shares with others of its kind which arrive meanwhile: what they write travels in
 * the same statements, and one commit waits for the disk (`docs/adr/0012-group-commit.md`). A work locks nothing, writes
 * nothing but what it finishes with, and may be done again: where one of a group fails, each gets a transaction of its
 * own, and the fault stays with whose it is.
 */
export type GroupCommit = <T>(kind: string, work: Work<T>) => Promise<T>;

type Work<T> = (tx: Tx) => Promise<T>;

interface Member {
  readonly work: Work<unknown>;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

interface Kind {
  readonly waiting: Member[];
  underWay: number;
}

/** One group is worked out while the other is written down. */
const groupsAtOnce = 2;
/** The first of a group waits for its last. */
const mostInGroup = 16;

export function createGroupCommit(pool: Pool): GroupCommit {
  const kinds = new Map<string, Kind>();
  return <T>(name: string, work: Work<T>) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const kind = kinds.getOrInsert(name, { waiting: [], underWay: 0 });
    kind.waiting.push({ work, resolve: answer => resolve(answer as T), reject });
    // Not at once: what arrives in the same turn shares it.
    queueMicrotask(() => void serve(pool, kind));
    return promise;
  };
}

async function serve(pool: Pool, kind: Kind): Promise<void> {
  if (kind.underWay >= groupsAtOnce) return;
  kind.underWay++;
  while (kind.waiting.length > 0) await doGroup(pool, kind.waiting.splice(0, mostInGroup));
  kind.underWay--;
}

async function doGroup(pool: Pool, members: readonly Member[]): Promise<void> {
  if (members.length === 1) return doEach(pool, members);
  try {
    const answers = await transaction(pool, tx => doTogether(tx, members));
    for (const [index, { resolve }] of members.entries()) resolve(answers[index]);
  } catch (error) {
    if (isUndone(error)) await doEach(pool, members);
    else for (const { reject } of members) reject(error);
  }
}

async function doEach(pool: Pool, members: readonly Member[]): Promise<void> {
  await Promise.all(
    members.map(({ work, resolve, reject }) => transaction(pool, work).then(resolve, reject)),
  );
}

/** A work of the group failed, so that nothing was committed. */
class MemberFailed extends Error {}

/** All are waited for before the transaction ends: none may go on in one that is over. */
async function doTogether(tx: Tx, members: readonly Member[]): Promise<unknown[]> {
  const ended = await Promise.allSettled(members.map(({ work }) => doOne(tx, work)));
  return ended.map(one => {
    if (one.status === 'rejected')
      throw new MemberFailed('a work of the group failed', { cause: one.reason });
    return one.value;
  });
}

async function doOne(tx: Tx, work: Work<unknown>): Promise<unknown> {
  const apart = tx.apart();
  const answer = await work(apart.tx);
  if (!(answer instanceof Refused)) apart.join();
  return answer;
}

/** A line that breaks leaves open whether the commit was done: those works must not be done again. */
function isUndone(error: unknown): boolean {
  if (error instanceof MemberFailed) return true;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^(?!08|57)[0-9A-Z]{5}$/.test(code);
}
