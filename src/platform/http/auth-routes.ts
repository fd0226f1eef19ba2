import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '#kernel/refusal.ts';
import type { Auth } from '../auth/auth.ts';
import { callerHeader } from '../auth/caller-header.ts';
import { sendRefused } from './error-exit.ts';

/** What the library answers itself. Signing in and making accounts have addresses of our own, with limits and refusals. */
const open =
  /^\/api\/auth\/(two-factor\/|change-password$|list-sessions$|revoke-session$|revoke-other-sessions$)/;

/** Second factor, own password and own sessions, answered by better-auth. */
export function addAuthRoutes(app: FastifyInstance, auth: Auth): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      if (!open.test(request.url.split('?')[0] ?? ''))
        return sendRefused(request, reply, refuse('route.unknown'));
      const answer = await auth.handle(webRequest(request));
      for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
      reply.header('set-cookie', answer.headers.getSetCookie());
      return reply.status(answer.status).send(await answer.text());
    },
  });
}

function webRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  headers.set(callerHeader, request.ip);
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  if (request.method === 'GET') return new Request(url, { headers });
  headers.delete('content-length');
  return new Request(url, { method: request.method, headers, body: JSON.stringify(request.body ?? {}) });
}
