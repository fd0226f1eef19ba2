import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readShippedPack } from '#platform/regulation/read-pack.ts';

interface Clause {
  readonly id: string;
  readonly no: string;
  readonly controls: readonly { readonly kind: string }[];
}

/** A file of a pack: chapters of the regulation, or its forms alone. */
interface Part {
  readonly chapters?: readonly { readonly no: string; readonly clauses: readonly Clause[] }[];
}

const wanted = 60;
const copied = ['deadline', 'gate', 'record'];

const sooner = (yaml: string) => yaml.replace('within: 24h', 'within: 12h');

/** Writes the bus maker's regulation with an arrival limit of 12 hours and further clauses, sixty that are executed in all. */
export async function writeDraft(folder: string): Promise<number> {
  const { files } = await readShippedPack('bus-maker');
  const executed = files.flatMap(({ text }) => clausesOf(parse(text) as Part)).filter(isExecuted);
  const more = Array.from({ length: Math.max(0, wanted - executed.length) }, (_, index) =>
    copyOf(executed, index),
  );
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, basename(name)), sooner(text));
  const title = { 'zh-CN': '补充', 'zh-TW': '補充', en: 'More' };
  await writeFile(join(folder, 'more.yaml'), stringify({ chapters: [{ no: '99', title, clauses: more }] }));
  return executed.length + more.length;
}

function clausesOf({ chapters = [] }: Part): Clause[] {
  return chapters.flatMap(({ clauses }) => clauses);
}

function isExecuted({ controls }: Clause): boolean {
  return controls.some(({ kind }) => copied.includes(kind));
}

/** Round after round, where there are fewer clauses than copies are wanted. */
function copyOf(executed: readonly Clause[], index: number): Clause {
  const found = executed[index % executed.length];
  if (!found) throw new Error('the pack has no clause that is executed');
  const { id, controls, ...clause } = found;
  const copies = controls.filter(({ kind }) => copied.includes(kind));
  return { ...clause, id: `X${index + 1}.${id}`, no: `99.${index + 1}`, controls: copies };
}

/** Writes the regulation as it is in force. */
export async function writeUnchanged(folder: string): Promise<void> {
  const { files } = await readShippedPack('bus-maker');
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, basename(name)), text);
}
