import { v7 as newKey } from 'uuid';
import type { EntryAttachment } from '../offline/entry.ts';
import { hashOf } from './hash-of.ts';
import { shrink } from './shrink.ts';

interface KeptPhoto {
  readonly id: string;
  readonly name: string;
}

/** Keeps photographs on this phone before there is a change that names them. */
export async function keepPhotos(userId: string, files: readonly File[]): Promise<KeptPhoto[]> {
  const store = await storeOf(userId);
  const kept: KeptPhoto[] = [];
  for (const file of files) {
    const id = newKey();
    await store.keepPicture(id, await shrink(file));
    kept.push({ id, name: file.name });
  }
  return kept;
}

/** The photographs as they go with the change that names them; without those that this phone no longer has. */
export async function attachedOf(userId: string, photos: readonly KeptPhoto[]): Promise<EntryAttachment[]> {
  const store = await storeOf(userId);
  const attached: EntryAttachment[] = [];
  for (const { id, name } of photos) {
    const picture = await store.picture(id);
    if (picture) attached.push({ key: id, name, sha256: await hashOf(picture) });
  }
  return attached;
}

export async function dropPhoto(userId: string, id: string): Promise<void> {
  await (await storeOf(userId)).dropPicture(id);
}

async function storeOf(userId: string) {
  const { phoneOf } = await import('../offline/phone.ts');
  return (await phoneOf(userId)).store;
}
