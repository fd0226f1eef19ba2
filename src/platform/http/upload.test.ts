import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { problemOf } from './problem.ts';
import { uploadOf } from './upload.ts';

const megabyte = 1024 * 1024;

async function sent(bytes: number): Promise<unknown> {
  const app = Fastify({ bodyLimit: 20 * megabyte });
  await app.register(multipart, { limits: { files: 1, fileSize: 2 * megabyte } });
  app.post('/files', async request => {
    const upload = await uploadOf(request);
    if (!(upload instanceof Refused)) return { bytes: upload.content.byteLength };
    return problemOf(upload, { locale: 'en', traceId: 't' });
  });
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), 'film.mp4');
  const asked = new Request('http://localhost/files', { method: 'POST', body: form });
  const answer = await app.inject({
    method: 'POST',
    url: '/files',
    headers: { 'content-type': asked.headers.get('content-type') ?? '' },
    payload: Buffer.from(await asked.arrayBuffer()),
  });
  await app.close();
  return answer.json();
}

test('a film that is too large is refused with how large one may be', async () => {
  expect(await sent(2 * megabyte + 1)).toMatchObject({ code: 'file.too_large', status: 413 });
  const { detail } = (await sent(7 * megabyte)) as { detail: string };
  expect(detail).toContain('2 MB');
  expect(detail).not.toContain('{{');
});

test('a file of just the size that is allowed is taken', async () => {
  expect(await sent(2 * megabyte)).toEqual({ bytes: 2 * megabyte });
});
