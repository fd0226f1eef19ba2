import type { PackFile } from '#engine/pack/document.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { CivilDate } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
import { insertEdition } from './store.ts';

export interface EnactPack {
  /** Name of a pack of the product, such as `bus-maker`. */
  readonly pack: string;
  readonly inForceFrom: CivilDate;
  readonly enactedBy: string;
  readonly vocabulary: Vocabulary;
  /** Decides what the source leaves blank; without it the proposals hold. */
  readonly fill?: (pack: ReadPack) => readonly PackFile[] | Refused;
}

/** A sound pack as its files say it. */
export interface ReadPack {
  readonly files: readonly PackFile[];
  readonly regulation: Regulation;
}

/** Makes a pack of the product an edition of the company's regulation and answers with its id. */
export async function enactPack(db: Db, enactment: EnactPack): Promise<string | Refused> {
  const { pack, inForceFrom, enactedBy, vocabulary, fill } = enactment;
  const read = await readSoundPack(pack, vocabulary);
  if (read instanceof Refused) return read;
  const files = fill ? fill(read) : read.files;
  if (files instanceof Refused) return files;
  const { version } = read.regulation;
  const id = `${pack}@${version}`;
  await insertEdition(db, { id, pack, version, files, inForceFrom, enactedBy });
  return id;
}

/** A pack of the product by its name. Refuses names that there are not, and a pack with problems. */
export async function readSoundPack(pack: string, vocabulary: Vocabulary): Promise<ReadPack | Refused> {
  if (!(await shippedPacks()).includes(pack)) return refuse('regulation.unknown_pack', { field: 'pack' });
  const { files } = await readShippedPack(pack);
  const loaded = loadPack(files, vocabulary);
  if (!loaded.ok) return refuse('regulation.problems', { params: { problems: loaded.problems.length } });
  return { files, regulation: loaded.regulation };
}
