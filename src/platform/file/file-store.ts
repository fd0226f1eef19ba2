import { createHash } from 'node:crypto';
import { createReadStream, existsSync, type ReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { directoryTrouble, makeWithParents } from '../config/make-directory.ts';
import { newId } from '../id.ts';
import { allowedTypes, promisesPicture, readsAsText } from './media-types.ts';

/** A file whose bytes are on disk; its row in `file` is the caller's, in the transaction that it belongs to. */
export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface FileStore {
  /** Refuses with `file.type_refused`, `file.not_a_picture` or `file.too_large`. The type is what the content is, whatever the name says. */
  put(name: string, content: Uint8Array): Promise<StoredFile | Refused>;
  read(sha256: string): ReadStream;
}

const megabyte = 1024 * 1024;

/** Files under the hash of their content: the same photograph sent twice is kept once. */
export function createFileStore({
  directory,
  maxMegabytes,
}: {
  directory: string;
  maxMegabytes: number;
}): FileStore {
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256);
  return {
    put: async (name, content) => {
      if (content.byteLength > maxMegabytes * megabyte)
        return refuse('file.too_large', { params: { maxMegabytes } });
      const mediaType = await sniff(content);
      if (!mediaType || !allowedTypes.includes(mediaType)) return refuse('file.type_refused');
      if (promisesPicture(name) && !mediaType.startsWith('image/'))
        return refuse('file.not_a_picture', { params: { name: plainName(name) } });
      const sha256 = createHash('sha256').update(content).digest('hex');
      await keep(pathOf(sha256), content);
      return { id: newId(), sha256, name: plainName(name), mediaType, bytes: content.byteLength };
    },
    read: sha256 => createReadStream(pathOf(sha256)),
  };
}

async function sniff(content: Uint8Array): Promise<string | undefined> {
  const known = await fileTypeFromBuffer(content);
  if (known) return known.mime;
  return readsAsText(content) ? 'text/plain' : undefined;
}

/** On the disk before it has its name: a file that is there is whole. */
async function keep(path: string, content: Uint8Array): Promise<void> {
  if (existsSync(path)) return;
  const unfinished = `${path}.${newId()}`;
  try {
    makeWithParents(dirname(path));
    const file = await open(unfinished, 'wx', 0o600);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    throw directoryTrouble(dirname(path), error);
  }
}

const nameCharactersAtMost = 150;

/** The last part of a path, without what no file name may have. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  return plain.slice(-nameCharactersAtMost) || 'file';
}
