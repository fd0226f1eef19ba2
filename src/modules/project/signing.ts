import type { projectParties, signedPapers } from '#contract/project-shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { keepSignatureImage, type Pen } from '#modules/service-report/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context } from '#road/command.ts';
import type { ProjectChanged } from './store.ts';

type Party = (typeof projectParties)[number];
type Paper = (typeof signedPapers)[number];

export interface Signature {
  readonly party: Party;
  readonly signedByName: string;
  readonly signature: string;
  readonly strokes: number;
}

export interface Signing {
  readonly paper: Paper;
  readonly signature: Signature;
  readonly context: Context;
}

/** Puts a party's signature under a paper. Refuses a second one of the same party, and one that shows nothing. */
export async function keepSignature(
  { tx, files }: Pen,
  { id, projectNo }: ProjectChanged,
  { paper, signature, context }: Signing,
): Promise<Refused | undefined> {
  const { party, signedByName, strokes } = signature;
  if ((await signedBy(tx, id, paper)).includes(party))
    return refuse('project.already_signed', { field: 'party' });
  const name = `${projectNo}-${paper}-${party}.png`;
  const drawn = { signature: signature.signature, createdBy: context.actor.key };
  const fileId = await keepSignatureImage({ tx, files }, name, drawn);
  if (fileId instanceof Refused) return fileId;
  await tx.db
    .insertInto('projectSignature')
    .values({ projectId: id, paper, party, signedByName, strokes, fileId, signedAt: instantOf(context.at) })
    .execute();
  return undefined;
}

/** The parties that signed a paper. */
export async function signedBy(tx: Tx, projectId: string, paper: Paper): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('projectSignature')
    .select('party')
    .where('projectId', '=', projectId)
    .where('paper', '=', paper)
    .execute();
  return rows.map(({ party }) => party);
}
