import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegulationProposal } from '#contract/regulation-text.ts';
import { Refused } from '#kernel/refusal.ts';
import { proposeRegulation, readDocument } from '#modules/regulation-text/index.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../say.ts';

interface ImportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** Splits the text of a regulation into clauses and proposes controls; with `out` as a pack in that folder. Throws Trouble. */
export async function importText(file: string, { out, json }: ImportOptions): Promise<void> {
  const text = await readDocument(await bytesOf(file));
  if (text instanceof Refused) throw new Trouble('pack.text_unreadable', { file });
  const proposal = proposeRegulation(text);
  if (out !== undefined) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'regulation.yaml'), proposal.pack, { flag: 'wx' }).catch(() => {
      throw new Trouble('pack.exists', { folder: out });
    });
  }
  answer(json === true, proposal, overview(proposal));
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new Trouble('replay.file_unreadable', { path: file });
  }
}

function overview({ title, chapters }: RegulationProposal): string {
  const lines = chapters.flatMap(chapter => [
    '',
    `${chapter.no} ${chapter.title}`.trim(),
    ...chapter.clauses.map(({ no, text, kinds }) => {
      const [beginning = ''] = text.split('\n');
      return `  ${no}  ${beginning.slice(0, 40)}  [${kinds.map(({ kind }) => kind).join(', ')}]`;
    }),
  ]);
  const clauses = chapters.reduce((sum, chapter) => sum + chapter.clauses.length, 0);
  return [title, ...lines, '', say('pack_imported', { clauses })].join('\n');
}
