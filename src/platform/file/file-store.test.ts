import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import { beforeEach, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { aFolder } from '#testing/folder.ts';
import { createFileStore, type FileStore, plainName, type StoredFile } from './file-store.ts';
import { sendFile } from './send-file.ts';

let directory: string;
let store: FileStore;
beforeEach(() => {
  directory = aFolder('files');
  store = createFileStore({ directory, maxMegabytes: 1 });
});

const bytes = (content: string) => new TextEncoder().encode(content);
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

async function put(name: string, content: Uint8Array): Promise<StoredFile> {
  const stored = await store.put(name, content);
  if (stored instanceof Refused) throw new Error(stored.refusals[0]?.code);
  return stored;
}

test('a text is kept whole, for its owner only, and once however often it is sent', async () => {
  const [one, two] = [await put('说明.txt', bytes('轴承异响')), await put('copy.txt', bytes('轴承异响'))];
  expect(one).toMatchObject({ name: '说明.txt', mediaType: 'text/plain', bytes: 12, sha256: two.sha256 });
  expect(await text(store.read(one.sha256))).toBe('轴承异响');
  const folder = join(directory, one.sha256.slice(0, 2));
  expect(readdirSync(folder)).toEqual([one.sha256]);
  expect(statSync(join(folder, one.sha256)).mode & 0o777).toBe(0o600);
});

test('the type is what the content is, whatever the name says', async () => {
  expect((await put('photo.exe', png)).mediaType).toBe('image/png');
});

test.each([
  ['a program named as a photograph', 'photo.jpg', bytes('MZ\0\u0001 program')],
  ['a page that a browser would run', 'note.txt', bytes(' <html><script>alert(1)</script>')],
  ['a drawing that a browser would run', 'plan.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['an archive', 'all.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
])('%s is refused', async (_what, name, content) => {
  await expect(put(name, content)).rejects.toThrow('file.type_refused');
  expect(readdirSync(directory)).toEqual([]);
});

test.each([
  ['a text', 'bus.png', bytes('轴承异响')],
  ['a text under a name in capitals', 'BUS.JPEG ', bytes('轴承异响')],
  ['a PDF', 'bus.webp', bytes('%PDF-1.7\n')],
])('%s that is named as a picture is refused with its name', async (_what, name, content) => {
  await expect(put(name, content)).rejects.toThrow('file.not_a_picture');
  expect(readdirSync(directory)).toEqual([]);
});

test('a file above the limit is refused', async () => {
  await expect(put('long.txt', bytes('x'.repeat(1024 * 1024 + 1)))).rejects.toThrow('file.too_large');
});

test('a folder that cannot be written is told with its path', async () => {
  const closed = createFileStore({ directory: '/proc/guiju', maxMegabytes: 1 });
  await expect(closed.put('a.txt', bytes('a'))).rejects.toMatchObject({ code: 'directory.unwritable' });
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\photos\\bus.jpg', 'bus.jpg'],
  ['a\u202egpj.exe', 'agpj.exe'],
  ['', 'file'],
])('the name %j is kept as %j', (name, kept) => {
  expect(plainName(name)).toBe(kept);
});

test('a file is sent to be saved under its name and sandboxed, a picture may be shown', async () => {
  const app = fastify();
  const [note, picture] = [await put('说明.txt', bytes('轴承')), await put('bus.png', png)];
  app.get('/note', (_request, reply) => sendFile(reply, store, note));
  app.get('/picture', (_request, reply) => sendFile(reply, store, picture));
  const answer = await app.inject('/note');
  expect(answer.body).toBe('轴承');
  expect(answer.headers['content-disposition']).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('说明.txt')}`,
  );
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox`,
  });
  expect((await app.inject('/picture')).headers['content-disposition']).toMatch(/^inline/);
  await app.close();
});
