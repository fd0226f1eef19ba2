import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFile } from '#engine/pack/document.ts';

/** The folder of the packs that travel with the product. */
export const packsFolder = fileURLToPath(new URL('../../../regulations/', import.meta.url));

export interface PackFiles {
  readonly name: string;
  /** The regulation itself: its main file and further chapters. */
  readonly files: readonly PackFile[];
  /** `*.examples.yaml` beside it. */
  readonly examples: readonly PackFile[];
}

/** Names of the packs that travel with the product. */
export async function shippedPacks(): Promise<string[]> {
  const entries = await readdir(packsFolder, { withFileTypes: true });
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** Reads a folder with a pack in it; files are named as the folder was given. */
export async function readPack(folder: string): Promise<PackFiles> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml')).sort();
  const files = await Promise.all(names.map(name => readPackFile(join(folder, name))));
  const isExamples = ({ name }: PackFile) => name.endsWith('.examples.yaml');
  return {
    name: folder,
    files: files.filter(file => !isExamples(file)),
    examples: files.filter(isExamples),
  };
}

/** Reads a pack of the product by its name, such as `bus-maker`. */
export async function readShippedPack(name: string): Promise<PackFiles> {
  const pack = await readPack(join(packsFolder, name));
  const short = (file: PackFile): PackFile => ({
    ...file,
    name: `regulations/${file.name.slice(packsFolder.length)}`,
  });
  return { name, files: pack.files.map(short), examples: pack.examples.map(short) };
}

async function readPackFile(path: string): Promise<PackFile> {
  return { name: path, text: await readFile(path, 'utf8') };
}
