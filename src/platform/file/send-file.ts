import type { FastifyReply } from 'fastify';
import type { FileStore, StoredFile } from './file-store.ts';

/** Sends a kept file to be saved, never to be shown as a page of ours. Pictures may be shown inside a page. */
export function sendFile(reply: FastifyReply, store: FileStore, file: Omit<StoredFile, 'id'>): FastifyReply {
  const kind = file.mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return reply
    .type(file.mediaType)
    .header('content-length', file.bytes)
    .header('content-disposition', `${kind}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('content-security-policy', `default-src 'none'; sandbox`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, max-age=31536000, immutable')
    .header('etag', `"${file.sha256}"`)
    .send(store.read(file.sha256));
}
