import { takeoverEndpoints } from '#contract/takeover.ts';
import { Refused } from '#kernel/refusal.ts';
import type { OpenContext } from '#road/route.ts';
import { allowed, visibleTakeover } from './sight.ts';
import { moveOn, stateOf } from './store.ts';
import type { TakeoverOptions } from './upload.ts';

const { action } = takeoverEndpoints.stop;

/** Stops after the rows that are under way; what has come in stays, and it can go on later. */
export async function stopTakeover(
  { db }: Pick<TakeoverOptions, 'db'>,
  context: OpenContext,
  { id }: { readonly id: string },
) {
  const actor = allowed(context, action);
  if (actor instanceof Refused) return actor;
  const takeover = await visibleTakeover(db, { actor, action, id });
  if (takeover instanceof Refused) return takeover;
  await moveOn(db, { id, from: ['running'], to: 'stopping' });
  return { id, state: (await stateOf(db, id)) ?? takeover.state };
}
