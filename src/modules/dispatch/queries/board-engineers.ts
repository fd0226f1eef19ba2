import type { BoardEngineer } from '#contract/dispatch.ts';
import type { Db } from '#platform/database/kysely.ts';
import { candidatesOf } from '../rotation.ts';
import type { BoardAsked } from './board.ts';

/** The engineers of the branch in the order of their turns. */
export async function boardEngineers(db: Db, { branch }: BoardAsked): Promise<BoardEngineer[]> {
  const candidates = await candidatesOf(db, { branchId: branch.id, requiredSkill: null });
  return candidates.map(({ engineerId, name, skills, turn, passedOver }) => ({
    ...{ engineerId, name, skills, turn },
    isOut: passedOver.includes('still_out'),
    absences: [],
  }));
}
