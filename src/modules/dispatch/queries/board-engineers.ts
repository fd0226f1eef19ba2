import type { BoardEngineer } from '#contract/board.ts';
import { instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { absencesIn } from '../absence-store.ts';
import { candidatesOf } from '../rotation.ts';
import type { BoardAsked } from './board.ts';

/** The engineers of the branch in the order of their turns. */
export async function boardEngineers(
  db: Db,
  { branch, from, to }: BoardAsked,
  at: Temporal.Instant,
): Promise<BoardEngineer[]> {
  const window = { from: instantOf(from), to: instantOf(to) };
  const [candidates, absences] = await Promise.all([
    candidatesOf(db, { branchId: branch.id, requiredSkill: null, at }),
    absencesIn(db, { ...window, branchId: branch.id }),
  ]);
  return candidates.map(({ engineerId, name, skills, turn, passedOver }) => ({
    ...{ engineerId, name, skills, turn },
    isOut: passedOver.includes('still_out'),
    absences: absences.filter(absence => absence.engineerId === engineerId),
  }));
}
