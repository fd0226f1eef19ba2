import type { Command } from '#road/command.ts';
import type { Route } from '#road/route.ts';

/** The commands of the product by action. */
export function commandsOf(routes: readonly Route[]): (action: string) => Command {
  const commands = routes.flatMap(route => (route.kind === 'command' ? [route.command] : []));
  const byAction = new Map(commands.map(command => [command.endpoint.action, command]));
  return action => {
    const command = byAction.get(action);
    if (!command) throw new Error(`demonstration: no command ${action}`);
    return command;
  };
}
