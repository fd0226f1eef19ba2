import { civilDay } from '#platform/numbers/numbers.ts';
import type { ReadContext } from '#road/route.ts';
import { type StoodInFor, standsInFor } from './holders.ts';

/** For whom a reader does duties today: for themselves, and for colleagues who are away. */
export interface Mine {
  readonly ids: readonly string[];
  readonly stoodInFor: readonly StoodInFor[];
}

export async function mineOf({ db, actor, now, road }: ReadContext): Promise<Mine> {
  const { personId } = actor;
  if (personId === null) return { ids: [], stoodInFor: [] };
  const stoodInFor = await standsInFor(db, personId, civilDay(now, road.zone));
  return { ids: [personId, ...stoodInFor.map(({ id }) => id)], stoodInFor };
}
