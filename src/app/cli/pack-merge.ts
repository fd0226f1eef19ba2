import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { loadPack } from '#engine/pack/load-pack.ts';
import { type Disagreement, type Merger, mergePacks, writtenIn } from '#modules/edition/index.ts';
import type { PackFiles } from '#platform/regulation/read-pack.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../say.ts';
import { vocabulary } from '../vocabulary.ts';
import { problemLines, readFolder, readRegulation } from './pack-load.ts';

interface Options {
  readonly folders: readonly string[];
  /** Folder that is given the merged regulation. */
  readonly out: string;
  /** Name of the merged pack. */
  readonly name: string;
  readonly json: boolean;
}

/** Lays packs together as one regulation. What they disagree about is told; there the first pack's word stands. */
export async function mergeFolders({ folders, out, name, json }: Options): Promise<0> {
  const regulations = await Promise.all(folders.map(readRegulation));
  const files = await Promise.all(folders.map(readFolder));
  const merger = mergePacks(regulations);
  const text = stringify(merged({ merger, files, name }), { lineWidth: 0, aliasDuplicateObjects: false });
  checkMerged(text, name);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'regulation.yaml'), text);
  const clauses = merger.chapters.reduce((sum, chapter) => sum + chapter.clauses.length, 0);
  const { disagreements } = merger;
  const told = [
    ...disagreements.map(disagreementText),
    say('pack_merged', { out, clauses, packs: folders.length, disagreements: disagreements.length }),
  ];
  answer(json, { out, clauses, disagreements }, told.join('\n'));
  return 0;
}

type Written = Record<string, unknown>;

function merged({ merger, files, name }: { merger: Merger; files: readonly PackFiles[]; name: string }) {
  const heads = files.map(headOf);
  const [first] = heads;
  const byPack = new Map(heads.map((head, index) => [String(head.pack), clausesIn(files[index])]));
  const ownProcess = new Map(heads.map(head => [String(head.pack), ownDueProcess(head, first)]));
  const chapters = merger.chapters.map(({ no, title, clauses }) => ({
    no,
    title,
    clauses: clauses.map(({ pack, clause, no: number }) => ({
      ...withDueProcess(byPack.get(pack)?.get(clause), ownProcess.get(pack)),
      no: number,
    })),
  }));
  return {
    ...first,
    pack: name,
    version: '1',
    source: heads.map(({ source }) => source).join(' + '),
    ...together(heads, 'settings'),
    ...formsOf(heads, files),
    chapters,
  };
}

/** The common due process of a pack, where the head of the merged regulation says another or none. */
function ownDueProcess(head: Written, first: Written | undefined): unknown {
  return isDeepStrictEqual(head.due_process, first?.due_process) ? undefined : head.due_process;
}

const judged: readonly unknown[] = ['sanction', 'reward'];

function withDueProcess(clause: Written | undefined, process: unknown): Written | undefined {
  if (process === undefined || !clause) return clause;
  const controls = (clause.controls as readonly Written[]).map(control => {
    const saysItself = 'due_process' in control || 'decided_by' in control;
    return judged.includes(control.kind) && !saysItself ? { ...control, due_process: process } : control;
  });
  return { ...clause, controls };
}

/** What a pack's main file says before its chapters. */
function headOf({ files }: PackFiles): Written {
  const main = files.map(({ text }) => parse(text) as Written).find(value => 'pack' in value);
  const { chapters: _, ...head } = main ?? {};
  return head;
}

function clausesIn(pack: PackFiles | undefined): ReadonlyMap<string, Written> {
  const written = [...writtenIn(pack?.files ?? [])];
  return new Map(written.map(([id, { value }]) => [id, value as Written]));
}

function together(heads: readonly Written[], key: string): Written {
  const all = Object.assign({}, ...heads.map(head => head[key] ?? {}).toReversed()) as Written;
  return Object.keys(all).length > 0 ? { [key]: all } : {};
}

function formsOf(heads: readonly Written[], packs: readonly PackFiles[]): Written {
  const parts = packs.flatMap(({ files }) => files.map(({ text }) => parse(text) as Written));
  const forms = parts.flatMap(({ forms: own = [] }) => own as readonly Written[]);
  const first = new Map(forms.toReversed().map(form => [form.id, form]));
  return heads.length > 0 && first.size > 0 ? { forms: [...first.values()].toReversed() } : {};
}

function checkMerged(text: string, folder: string): void {
  const loaded = loadPack([{ name: 'regulation.yaml', text }], vocabulary);
  if (loaded.ok) return;
  throw new Trouble('pack.problems', { folder, problems: problemLines(loaded.problems) });
}

function disagreementText({ about, name, said }: Disagreement): string {
  const lines = said.map(({ pack, where, value }) => `    ${pack} ${where}: ${value}`);
  return [`${say(`pack_about.${about}`)} ${name}`, ...lines].join('\n');
}
