import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { sendRefused } from './error-exit.ts';

const clients = ['console', 'field', 'portal'] as const;
type Client = (typeof clients)[number];

/** Built files carry their hash in their name. */
const yearMs = 365 * dayMs;

/** Serves the three clients: their files below `/<client>/`, their page at every address that is theirs. */
export async function addWeb(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(staticFiles, {
    root: directory,
    preCompressed: true,
    wildcard: false,
    serve: false,
    index: false,
  });
  app.setNotFoundHandler((request, reply) => {
    const file = fileOf(request);
    const found = file !== undefined && existsSync(join(directory, file));
    return found ? sendOwn(reply, file) : sendRefused(request, reply, refuse('route.unknown'));
  });
}

function sendOwn(reply: FastifyReply, file: string): FastifyReply {
  if (/^\w+\/assets\//.test(file)) return reply.sendFile(file, { maxAge: yearMs, immutable: true });
  return reply.header('cache-control', 'no-cache').sendFile(file, { cacheControl: false });
}

/** The built file that an address means: one below `/<client>/`, or the page of the client whose address it is. */
function fileOf({ method, url }: FastifyRequest): string | undefined {
  const path = url.split('?')[0] ?? '';
  if ((method !== 'GET' && method !== 'HEAD') || path.startsWith('/api/') || path.includes('..'))
    return undefined;
  if (clients.some(client => path.startsWith(`/${client}/`)) && isFile.test(path)) return path.slice(1);
  return isFile.test(path) ? undefined : `${clientOf(path)}/index.html`;
}

const isFile = /\.\w+$/;

/** `/s/<token>` is a customer's secret link, `/v/<code>` the code of a printed paper, `/m/<code>` that of a machine; whatever no other client has is the console's. */
function clientOf(path: string): Client {
  if (/^\/field(\/|$)/.test(path)) return 'field';
  return /^\/(portal|s|v|m)(\/|$)/.test(path) ? 'portal' : 'console';
}
