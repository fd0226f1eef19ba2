import { reachOf } from '#contract/asker.ts';
import { takeoverEndpoints } from '#contract/takeover.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { keepFile } from '#modules/file/index.ts';
import { branchesOf } from '#modules/organisation/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { type Upload, uploadOf } from '#platform/http/upload.ts';
import { newId } from '#platform/id.ts';
import { textOf } from '#platform/table/open-csv.ts';
import { beginningOf } from '#platform/table/refused-beginning.ts';
import type { Actor } from '#road/actor.ts';
import type { OpenContext } from '#road/route.ts';
import { proposeReading } from './propose.ts';
import { allowed } from './sight.ts';
import { noCounts } from './store.ts';

export interface TakeoverOptions {
  readonly db: Db;
  readonly files: FileStore;
  readonly clock: Clock;
}

const { action } = takeoverEndpoints.upload;
const rowsLookedAt = 150;

/** Takes a file that is sent. Refuses what is no table. */
export async function uploadRegister(options: TakeoverOptions, context: OpenContext) {
  const actor = allowed(context, action);
  if (actor instanceof Refused) return actor;
  const upload = await uploadOf(context.request);
  if (upload instanceof Refused) return upload;
  const kept = await keepRegister(options, actor, upload);
  if (!(kept instanceof Refused)) context.reply.code(201);
  return kept;
}

/** Keeps the file and looks at its beginning. Refuses what is no table. */
export async function keepRegister(options: TakeoverOptions, asking: OpenContext['actor'], upload: Upload) {
  const actor = allowed({ actor: asking }, action);
  if (actor instanceof Refused) return actor;
  const beginning = await beginningOf(upload.content, rowsLookedAt);
  if (beginning instanceof Refused) return beginning;
  const file = await keepFile(options, { ...upload, content: asUtf8(upload.content) }, actor);
  if (file instanceof Refused) return file;
  const branchId = await branchFor(options.db, actor);
  const reading = proposeReading(beginning, { branchId }).reading;
  const id = newId();
  await options.db
    .insertInto('takeover')
    .values({
      ...{ id, fileId: file.id, kind: reading.kind, state: 'read', branchId, total: null },
      ...{ beginning: JSON.stringify(beginning), reading: JSON.stringify(reading) },
      ...{ counts: JSON.stringify(noCounts), unknownWords: '{}' },
      withinBranches: reachOf(actor, action) === 'all' ? null : [...actor.branchIds],
      ...{ askedBy: actor.personId ?? '', askedByName: actor.name, askedAt: instantOf(options.clock.now()) },
    })
    .execute();
  return { id, state: 'read' as const };
}

/** Files that are kept are in one encoding; a spreadsheet is no text and stays as it is. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? null : textOf(bytes);
  return text === null ? bytes : Buffer.from(text.replace(/^\uFEFF/, ''));
}

async function branchFor(db: Db, { branchIds }: Actor): Promise<string> {
  const [own] = branchIds;
  return own ?? (await branchesOf(db).executeTakeFirstOrThrow()).id;
}
