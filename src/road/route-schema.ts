import Type from 'typebox';
import { openActions } from '#contract/abilities.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import type { Route } from './route.ts';

/** What the description of the API tells of a route, and what Fastify checks and serialises by. */
export function routeSchema({ endpoint, kind }: Route) {
  const { path, summary, params, query, body, reply } = endpoint;
  return {
    summary,
    tags: [tagOf(path)],
    ...(isOpen(endpoint) && { security: [] }),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(kind === 'command' && { headers: commandHeaders }),
    ...(body && { body }),
    response: { '2xx': reply },
  };
}

const commandHeaders = Type.Object({
  'idempotency-key': Type.String({
    minLength: 8,
    maxLength: 200,
    description: 'Chosen by the caller: two calls with the same key are one',
  }),
  'if-match': Type.Optional(
    Type.String({ description: 'The ETag that was read: a subject changed since is left as it is' }),
  ),
});

/** The portal's secret is in its address. */
function isOpen({ action, path }: Endpoint): boolean {
  return path.startsWith('/portal/') || (openActions as readonly string[]).includes(action);
}

function tagOf(path: string): string {
  return path.split('/')[1] ?? '';
}
