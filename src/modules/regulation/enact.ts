import { loadPack } from '#engine/pack/load-pack.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
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
}

/** Makes a pack of the product an edition of the company's regulation and answers with its id. */
export async function enactPack(db: Db, enactment: EnactPack): Promise<string | Refused> {
  const { pack, inForceFrom, enactedBy, vocabulary } = enactment;
  if (!(await shippedPacks()).includes(pack)) return refuse('regulation.unknown_pack', { field: 'pack' });
  const { files } = await readShippedPack(pack);
  const loaded = loadPack(files, vocabulary);
  if (!loaded.ok) return refuse('regulation.problems', { params: { problems: loaded.problems.length } });
  const { version } = loaded.regulation;
  const id = `${pack}@${version}`;
  await insertEdition(db, { id, pack, version, files, inForceFrom, enactedBy });
  return id;
}
