import type { FastifyInstance } from 'fastify';
import { refuse } from '#kernel/refusal.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may come as a form. */
    takesForm?: true;
  }
}

/**
 * Reads bodies sent as a form, for the routes that say so only: a page of another site can send a form with the
 * reader's cookie, and no route that takes one asks for a cookie.
 */
export function addFormBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (request: { routeOptions: { config: { takesForm?: true } } }, body: string) => {
      if (!request.routeOptions.config.takesForm) throw refuse('input.unreadable');
      return Object.fromEntries(new URLSearchParams(body));
    },
  );
}
