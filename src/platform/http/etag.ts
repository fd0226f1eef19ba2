import type { FastifyReply, FastifyRequest } from 'fastify';

/** Tells the version of what is sent, which a change has to name in `If-Match`. */
export function setEtag(reply: FastifyReply, version: number | string): void {
  reply.header('etag', `"${version}"`);
}

/** The version that the caller has seen; undefined when none is named or any will do. */
export function readIfMatch(request: FastifyRequest): string | undefined {
  const value = request.headers['if-match'];
  if (value === undefined || value === '*') return undefined;
  return value.replace(/^W\//, '').replaceAll('"', '');
}
