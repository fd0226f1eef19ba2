import { setTimeout as pause } from 'node:timers/promises';
import type { TakeoverKind } from '#contract/takeover-reading.ts';
import { Refused } from '#kernel/refusal.ts';
import {
  doTakeover,
  failTakeover,
  findTakeover,
  keepRegister,
  proposeReading,
  runTakeover,
  settleReading,
  type TakeoverRecord,
  takeFromBackground,
  unfinishedFor,
} from '#modules/takeover/index.ts';
import type { Actor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import type { Composition } from '../compose.ts';

/** A register as the shell names it, and what of the proposed reading is to be otherwise. */
export interface RegisterFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly sheet?: string | undefined;
  readonly kind?: TakeoverKind | undefined;
  readonly headLine?: number | undefined;
  /** Of the customers that are new. */
  readonly branchId?: string | undefined;
}

export interface TakeOver {
  readonly composition: Composition;
  /** In whose name it is done. */
  readonly actor: Actor;
  readonly file: RegisterFile;
  /** Else it is only tried out, and nothing is changed. */
  readonly isRun: boolean;
  /** Rows so far, and their share of all where these are known. */
  readonly progress: (rows: number, share: number) => void;
}

const lookEveryMs = 500;

/**
 * Tries a register out, or takes it over after that, as the page does. What was begun with the same file before goes
 * on. Refuses as the page does; throws TableTrouble.
 */
export async function takeOverFile(asked: TakeOver): Promise<TakeoverRecord | Refused> {
  const { composition, actor, file, isRun } = asked;
  const kept = await keepRegister(composition, actor, file);
  if (kept instanceof Refused) return kept;
  const fresh = await known(composition, kept.id);
  const begun = isRun ? await unfinishedFor(composition.db, fresh) : undefined;
  if (begun) return run(asked, begun);
  const tried = await tryOut(asked, fresh);
  return tried instanceof Refused || !isRun ? tried : run(asked, tried);
}

async function tryOut(asked: TakeOver, fresh: TakeoverRecord): Promise<TakeoverRecord | Refused> {
  const { composition, actor, file } = asked;
  const { sheet, kind, headLine, branchId = fresh.branchId } = file;
  const { reading } = proposeReading(fresh.beginning, { sheet, kind, headLine, branchId });
  const settled = await settleReading(composition.db, actor, { id: fresh.id, ...reading });
  return settled instanceof Refused ? settled : work(asked, fresh);
}

async function run(asked: TakeOver, takeover: TakeoverRecord): Promise<TakeoverRecord | Refused> {
  const { composition, actor } = asked;
  const { id } = takeover;
  const told = await runCommand(composition.road, runTakeover, { actor, key: null, input: { id } });
  if (told instanceof Refused) return told;
  return (await takeFromBackground(composition.db, id)) ? work(asked, takeover) : ended(asked, takeover);
}

/** Does it here, telling how far it is. */
async function work(asked: TakeOver, takeover: TakeoverRecord): Promise<TakeoverRecord> {
  const { pool, db, files, road } = asked.composition;
  const { clock, numbers, zone, regulations } = road;
  const done = doTakeover({ pool, files, road: { clock, numbers, zone, regulations } }, takeover.id);
  const settled = done.catch(error => failTakeover(db, takeover.id, error));
  const [record] = await Promise.all([ended(asked, takeover), settled]);
  return record;
}

/** Looks on until nobody works on it any more. */
async function ended(
  { composition, progress }: TakeOver,
  { id, total }: TakeoverRecord,
): Promise<TakeoverRecord> {
  for (;;) {
    const record = await known(composition, id);
    const { rows } = record.counts;
    progress(rows, total === null ? 0 : rows / Math.max(1, total));
    if (!['trying', 'running', 'stopping'].includes(record.state)) return record;
    await pause(lookEveryMs);
  }
}

async function known({ db }: Pick<Composition, 'db'>, id: string): Promise<TakeoverRecord> {
  const record = await findTakeover(db, id);
  if (!record) throw new Error(`takeover ${id} is gone`);
  return record;
}
