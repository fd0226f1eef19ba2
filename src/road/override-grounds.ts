import type { OverrideKind } from '#contract/override-kinds.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { ReadCall } from './call.ts';
import type { Passed } from './permitted.ts';

/** On what grounds a gate was let pass, beside the reason in words. Plain JSON, a part of the evidence. */
export interface OverrideGrounds {
  readonly kind: OverrideKind | null;
  /** Ids of files that show it, and their SHA-256 in the same order. */
  readonly files: readonly string[];
  readonly sha256: readonly string[];
}

/** Null where no gate was passed or nothing but words was said. Refuses files that the actor did not upload. */
export async function groundsOf(
  tx: Tx,
  { overridden }: Passed,
  { override, actor }: Pick<ReadCall, 'override' | 'actor'>,
): Promise<OverrideGrounds | null | Refused> {
  const { kind = null, fileIds: files = [] } = override ?? {};
  if (overridden.length === 0 || (kind === null && files.length === 0)) return null;
  const hashes = await hashesOf(tx, files, actor.key);
  const sha256 = files.flatMap(id => hashes.get(id) ?? []);
  if (sha256.length < files.length) return refuse('subject.not_found', { field: 'override.fileIds' });
  return { kind, files, sha256 };
}

async function hashesOf(
  { db }: Tx,
  files: readonly string[],
  actorKey: string,
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const rows = await db
    .selectFrom('file')
    .select(['id', 'sha256'])
    .where('id', 'in', files)
    .where('createdBy', '=', actorKey)
    .execute();
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
