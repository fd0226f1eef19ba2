import type { FastifyInstance } from 'fastify';
import type { Db } from '#platform/database/kysely.ts';
import { contentPolicyFor } from '#platform/http/security-headers.ts';
import { openForm } from './store.ts';

const framed = /^\/portal\/embed\/([A-Za-z0-9_-]{24})(?:\?|$)/;

/** Lets the page of a form be shown within the pages that the form names; no other page of the product is. */
export function letFormsBeFramed(app: FastifyInstance, db: Db): void {
  app.addHook('onRequest', async (request, reply) => {
    const key = framed.exec(request.url)?.[1];
    const form = key === undefined ? undefined : await openForm({ db }, key);
    if (form) reply.header('content-security-policy', contentPolicyFor(form.origins));
  });
}
