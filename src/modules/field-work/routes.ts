import { may } from '#contract/asker.ts';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Command } from '#road/command.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { settleFieldWork } from './commands/settle.ts';
import { type FieldGround, syncFieldWork } from './commands/sync.ts';
import { readDay } from './queries/day.ts';
import { listSetAside } from './queries/set-aside.ts';

/** What a phone takes along and brings back. It may bring whatever the other routes take, by the same rules. */
export function fieldWorkRoutes(
  ground: Omit<FieldGround, 'commands'>,
  others: readonly Route[],
): readonly Route[] {
  const commands = commandsOf(others);
  return [
    read(fieldWorkEndpoints.day, readDay),
    open(fieldWorkEndpoints.sync, async ({ actor, request }, body) => {
      if (!actor) return refuse('session.missing');
      const { action } = fieldWorkEndpoints.sync;
      if (!may(actor, action)) return refuse('access.denied', { params: { action } });
      return syncFieldWork({ ...ground, commands }, { actor, traceId: request.id }, body);
    }),
    read(fieldWorkEndpoints.setAside, listSetAside),
    change(settleFieldWork),
  ];
}

function commandsOf(routes: readonly Route[]): ReadonlyMap<string, Command> {
  return new Map(
    routes.flatMap(route =>
      route.kind === 'command'
        ? [[`${route.endpoint.method} ${route.endpoint.path}`, route.command] as const]
        : [],
    ),
  );
}
