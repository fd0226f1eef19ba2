import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readShippedPack } from '#platform/regulation/read-pack.ts';

interface Clause {
  readonly id: string;
  readonly no: string;
  readonly controls: readonly { readonly kind: string }[];
}

interface Part {
  readonly chapters: readonly { readonly no: string; readonly clauses: readonly Clause[] }[];
}

const wanted = 60;
const copied = ['deadline', 'gate', 'record'];

const sooner = (yaml: string) => yaml.replace('within: 24h', 'within: 12h');

/** Writes the bus maker's regulation with an arrival limit of 12 hours and further clauses, sixty that are executed in all. */
export async function writeDraft(folder: string): Promise<number> {
  const { files } = await readShippedPack('bus-maker');
  const executed = files.flatMap(({ text }) => clausesOf(parse(text) as Part)).filter(isExecuted);
  const more = executed.slice(0, Math.max(0, wanted - executed.length)).map(copyOf);
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, basename(name)), sooner(text));
  const title = { 'zh-CN': '补充', 'zh-TW': '補充', en: 'More' };
  await writeFile(join(folder, 'more.yaml'), stringify({ chapters: [{ no: '99', title, clauses: more }] }));
  return executed.length + more.length;
}

function clausesOf({ chapters }: Part): Clause[] {
  return chapters.flatMap(({ clauses }) => clauses);
}

function isExecuted({ controls }: Clause): boolean {
  return controls.some(({ kind }) => copied.includes(kind));
}

function copyOf({ id, controls, ...clause }: Clause, index: number): Clause {
  const copies = controls.filter(({ kind }) => copied.includes(kind));
  return { ...clause, id: `X${id}`, no: `99.${index + 1}`, controls: copies };
}

/** Writes the regulation as it is in force. */
export async function writeUnchanged(folder: string): Promise<void> {
  const { files } = await readShippedPack('bus-maker');
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, basename(name)), text);
}
