import { reachOf } from '#contract/asker.ts';
import { fileEndpoints } from '#contract/file.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { sendFile } from '#platform/file/send-file.ts';
import { uploadOf } from '#platform/http/upload.ts';
import { type OpenContext, open, type Route } from '#road/route.ts';
import { type FileOptions, findFile, keepFile } from './store.ts';

/** Uploads and downloads; both ask the abilities themselves, because bodies of files are no JSON. */
export function fileRoutes(options: FileOptions): readonly Route[] {
  return [
    open(fileEndpoints.upload, async ({ request, reply, actor }) => {
      if (!actor) return refuse('session.missing');
      if (!reachOf(actor, 'file.upload'))
        return refuse('access.denied', { params: { action: 'file.upload' } });
      const upload = await uploadOf(request);
      if (upload instanceof Refused) return upload;
      const stored = await keepFile(options, upload, actor, keyOf(request));
      if (!(stored instanceof Refused)) reply.code(201);
      return stored;
    }),
    open(fileEndpoints.read, async ({ reply, actor }, { id }) => {
      if (!actor) return refuse('session.missing');
      const reach = reachOf(actor, 'file.read');
      if (!reach) return refuse('access.denied', { params: { action: 'file.read' } });
      const file = await findFile(options.db, id, { reach, actor });
      if (!file) return refuse('subject.not_found');
      return sendFile(reply, options.files, file);
    }),
  ];
}

function keyOf({ headers }: OpenContext['request']): string | null {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && key.length >= 8 && key.length <= 200 ? key : null;
}
