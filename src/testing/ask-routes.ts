import { reachOf } from '#contract/asker.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Actor } from '#road/actor.ts';
import type { Answer } from '#road/answer.ts';
import type { Road } from '#road/road.ts';
import type { Route } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';

export interface Ground {
  readonly db: Db;
  readonly road: Road;
  readonly clock: Clock;
}

export interface Sent {
  /** By which a command sent twice is known; a new one unless said otherwise. */
  readonly key?: string;
  readonly ifMatch?: string;
}

/** Asks a module's routes as somebody, without HTTP: commands by their action, queries by their path. */
export function askRoutes({ db, road, clock }: Ground, routes: readonly Route[]) {
  function act(
    actor: Actor,
    action: string,
    input: object,
    { key = newId(), ...sent }: Sent = {},
  ): Promise<Refused | Answer> {
    const route = routes.find(one => one.kind === 'command' && one.endpoint.action === action);
    if (route?.kind !== 'command') throw new Error(`no command ${action}`);
    return runCommand(road, route.command, { actor, input, key, ...sent });
  }

  /** `T` is what is expected, with `| Refused` where a refusal may be. */
  function read<T>(actor: Actor, path: string, asked: object = {}): Promise<T> {
    const route = routes.find(one => one.kind === 'query' && one.endpoint.path === path);
    if (route?.kind !== 'query') throw new Error(`no query ${path}`);
    const reach = reachOf(actor, route.endpoint.action) ?? 'own';
    return route.query({ db, road, actor, reach, now: clock.now() }, asked as never) as Promise<T>;
  }

  return { act, read };
}

export type RoutesAsked = ReturnType<typeof askRoutes>;
