import { may } from '#contract/asker.ts';
import { callEndpoints, type ReportCall } from '#contract/call.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { open, type Route } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import { systemOfActor } from './actor.ts';
import { beginCall, followCall } from './commands/report-call.ts';
import { idOfCall } from './store.ts';

export interface ReportOptions {
  readonly road: Road;
  readonly db: Db;
}

type Reply = ReplyOf<typeof callEndpoints.report>;

/** Where telephone systems tell of calls. The call's own number guards against repetition; no key is asked for. */
export function reportRoute(options: ReportOptions): Route {
  return open(callEndpoints.report, async ({ actor }, input) => {
    if (!actor) return refuse('session.missing');
    if (!may(actor, callEndpoints.report.action)) return refuse('access.denied');
    const systemId = systemOfActor(actor);
    return systemId === null ? refuse('access.denied') : report(options, actor, { ...input, systemId });
  });
}

async function report(
  { road, db }: ReportOptions,
  actor: Actor,
  { systemId, ...input }: ReportCall & { readonly systemId: string },
): Promise<Refused | Reply> {
  const run = (command: Command) => told(road, command, { actor, input });
  const isKnown = (await idOfCall(db, systemId, input.callId)) !== null;
  const begun = isKnown ? undefined : await run(beginCall).catch(unlessKnownMeanwhile);
  return begun ?? run(followCall(systemId));
}

async function told(
  road: Road,
  command: Command,
  { actor, input }: { readonly actor: Actor; readonly input: ReportCall },
): Promise<Refused | Reply> {
  const answer = await runCommand(road, command, { actor, input, key: null });
  return answer instanceof Refused ? answer : (answer.body as Reply);
}

/** Of two reports at once the second finds the call that the first began. */
function unlessKnownMeanwhile(error: unknown): undefined {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23505' && constraint === 'phone_call_system_id_call_no_key') return undefined;
  throw error;
}
