import type { FastifyRequest } from 'fastify';
import { robotEndpoints } from '#contract/robot.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Call } from '#platform/robot/call.ts';
import { change, openRaw, type Route, read } from '#road/route.ts';
import { addRobot } from './commands/add.ts';
import { type HearOptions, hearRobot } from './commands/hear.ts';
import { listenToRobot } from './commands/listen.ts';
import { removeRobot } from './commands/remove.ts';
import { listRobots } from './queries/list.ts';

/** `secret` seals what the robots know. Their calls carry no session: the vendor's signature stands for it. */
export function robotRoutes(options: HearOptions): readonly Route[] {
  const { secret } = options;
  return [
    read(robotEndpoints.list, listRobots),
    change(addRobot(secret)),
    change(removeRobot),
    change(listenToRobot(secret)),
    openRaw(robotEndpoints.check, async ({ request, reply }) => {
      const heard = await hearRobot(options, idOf(request), callOf(request));
      return heard ? reply.type('text/plain').send(heard.answer ?? '') : refuse('robot.call_refused');
    }),
    openRaw(robotEndpoints.hear, async ({ request }) => {
      const heard = await hearRobot(options, idOf(request), callOf(request));
      if (!heard) return refuse('robot.call_refused');
      return heard.answer === null ? {} : { challenge: heard.answer };
    }),
  ];
}

const idOf = (request: FastifyRequest) => (request.params as { readonly id: string }).id;

/** Of what is told twice nothing counts: no vendor does it. */
function callOf({ query, headers, body }: FastifyRequest): Call {
  return { query: single(query), headers: single(headers), body: typeof body === 'string' ? body : '' };
}

function single(told: unknown): Record<string, string> {
  const entries = Object.entries(Object(told)).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Record<string, string>;
}
