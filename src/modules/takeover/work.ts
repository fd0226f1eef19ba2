import type { Pool } from 'pg';
import type { TakeoverCounts } from '#contract/takeover.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { knownOf, type RegisterRow } from './known.ts';
import type { Bringing } from './place.ts';
import { type Named, nothingNamed, planRow } from './plan-row.ts';
import { type Part, type Register, readRegister } from './read-register.ts';
import { folded, type Problem } from './register-row.ts';
import { isEnded } from './request-row.ts';
import {
  engineerNames,
  forgetRejects,
  keepCounts,
  keepRejects,
  noCounts,
  type Reject,
  type TakeoverRecord,
} from './store.ts';

/** What a takeover works with: the way in as the product has it, and the files. */
export interface TakeoverGround {
  readonly pool: Pool;
  readonly road: Pick<Road, 'clock' | 'numbers' | 'zone' | 'regulations'>;
  readonly files: Pick<FileStore, 'read'>;
}

/** A takeover under way. */
export interface Work {
  readonly ground: TakeoverGround;
  readonly db: Db;
  readonly takeover: TakeoverRecord;
  readonly register: Register;
  readonly bringing: Bringing;
  /** Rows that have been looked at. */
  readonly seen: Set<string>;
  named: Named;
  counts: { -readonly [C in keyof TakeoverCounts]: TakeoverCounts[C] };
}

/** Opens the register and makes ready for its rows. Throws TableTrouble. */
export async function workOn(ground: TakeoverGround, db: Db, takeover: TakeoverRecord): Promise<Work> {
  const { zone, clock } = ground.road;
  const { sha256, reading } = takeover;
  const register = await readRegister({ ...ground, sha256, reading, zone, now: clock.now() });
  // What was made before a break is not made again: it stays counted.
  const { customers, assets } = takeover.state === 'running' ? takeover.counts : noCounts;
  await forgetRejects(db, takeover.id);
  const named = nothingNamed();
  const bringing = await bringingOf(ground, db, takeover);
  return {
    ground,
    db,
    takeover,
    register,
    bringing,
    named,
    seen: new Set(),
    counts: { ...noCounts, customers, assets },
  };
}

async function bringingOf(ground: TakeoverGround, db: Db, takeover: TakeoverRecord): Promise<Bringing> {
  const road = { ...ground.road, pool: ground.pool, reactions: {}, dueProjections: {} };
  const { askedByName } = takeover;
  return {
    takeoverId: takeover.id,
    past: { ...road, timeStandsStill: true },
    present: { ...road, tellsNobody: true },
    actor: { ...systemActor('import', 'takeover'), onBehalfOf: askedByName },
    branchId: takeover.reading.branchId,
    askedByName,
    engineers: new Map((await engineerNames(db)).map(({ id, name }) => [folded.name(name), id])),
  };
}

/** What is to be done with rows that have not come in yet. */
export async function plansFor(work: Work, db: Db, rows: readonly RegisterRow[]) {
  const { reading, withinBranches } = work.takeover;
  const known = await knownOf(db, rows);
  const planned = rows.map(row => planRow({ known, named: work.named, reading, withinBranches }, row));
  return {
    plans: planned.flatMap(one => ('plan' in one ? [one.plan] : [])),
    rejects: planned.flatMap(one => ('problem' in one ? [rejectOf(one.row, one.problem)] : [])),
  };
}

export const rejectOf = ({ row }: RegisterRow, problem: Problem): Reject => ({
  ...{ line: row.line, cells: row.cells },
  ...problem,
});

/** What became of rows, or would. */
export interface Came {
  readonly repeated: number;
  readonly taken: readonly RegisterRow[];
  readonly rejects: readonly Reject[];
}

export function count(counts: Work['counts'], part: Part, { repeated, taken, rejects }: Came): void {
  counts.rows += part.rows.length + part.rejects.length + part.skipped;
  counts.skipped += part.skipped;
  counts.rejected += part.rejects.length + rejects.length;
  counts.repeated += repeated;
  counts.taken += taken.length;
  counts.open += taken.filter(row => row.kind === 'requests' && !isEnded(row.state)).length;
}

/** Writes down how far it is. */
export async function told({ db, takeover, counts }: Work, rejects: readonly Reject[]): Promise<void> {
  await keepRejects(db, takeover.id, rejects);
  await keepCounts(db, takeover.id, counts);
}
