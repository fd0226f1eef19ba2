import { Refused } from '#kernel/refusal.ts';
import { telephoneRoutes } from '#modules/telephone/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { type Actor, systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import type { OpenContext, Route } from '#road/route.ts';
import { done } from '../builders.ts';
import type { Side } from './side.ts';

type Told = Readonly<Record<string, string>>;

/** A telephone system of a branch, told of calls as over HTTP. */
export async function aTelephone({ road, db }: { road: Road; db: Db }, branchId: string | null) {
  const routes = telephoneRoutes({ road, db });
  const connect = routeOf(routes, 'telephone.connect', 'command');
  const named = { name: `${branchId ?? '总机'} ${crypto.randomUUID().slice(0, 8)}`, branchId };
  const { id } = await done<{ id: string }>(road, connect.command, named, administrator);
  const actor = { ...systemActor('api', named.name), key: `telephone:${id}` };
  const { handle } = routeOf(routes, 'call.report', 'open');
  const ring = async (told: Told) => {
    const answer: unknown = await handle({ actor } as OpenContext, told as never);
    if (answer instanceof Refused) throw new Error(JSON.stringify(answer.refusals));
    return answer as { id: string; state: string };
  };
  return { id, ring };
}

const administrator: Actor = { ...systemActor('console', 'admin'), roles: ['admin'] };

function routeOf<K extends Route['kind']>(routes: readonly Route[], action: string, kind: K) {
  const found = routes.find(route => route.endpoint.action === action && route.kind === kind);
  if (!found) throw new Error(`no ${kind} ${action}`);
  return found as Extract<Route, { readonly kind: K }>;
}

/** A call of the side's customer that nobody answered. */
export async function aMissedCall(
  ground: { road: Road; db: Db },
  { branchId, phone }: Pick<Side, 'branchId' | 'phone'>,
): Promise<{ callId: string }> {
  const { ring } = await aTelephone(ground, branchId);
  await ring({ callId: '1', event: 'ringing', from: phone });
  return { callId: (await ring({ callId: '1', event: 'ended' })).id };
}
