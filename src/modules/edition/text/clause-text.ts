import { isMap, isSeq, type Node, parseDocument, stringify } from 'yaml';
import type { PackFile } from '#engine/pack/document.ts';

/** Where a clause is written. */
export interface WrittenAt {
  readonly file: PackFile;
  readonly from: number;
  readonly to: number;
  /** Spaces before its keys. */
  readonly indent: number;
  readonly value: unknown;
}

/** Finds the text of a clause; undefined when no file has it. */
export function findClause(files: readonly PackFile[], id: string): WrittenAt | undefined {
  return writtenIn(files).get(id);
}

/** Where each clause is written, by its id. */
export function writtenIn(files: readonly PackFile[]): ReadonlyMap<string, WrittenAt> {
  const clauses = files.flatMap(file =>
    clauseNodes(file).map(({ node, at }) => ({ file, ...at, value: node.toJSON() as unknown })),
  );
  return new Map(clauses.map(clause => [idOf(clause.value), clause]));
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

function clauseNodes(file: PackFile) {
  const contents: unknown = parseDocument(file.text).contents;
  const chapters = isMap(contents) ? contents.get('chapters') : undefined;
  if (!isSeq(chapters)) return [];
  const clauses = chapters.items.flatMap(chapter => {
    const own = isMap(chapter) ? chapter.get('clauses') : undefined;
    return isSeq(own) ? own.items.filter(isMap) : [];
  });
  return clauses.map(node => ({ node, at: extent(file.text, node) }));
}

function extent(text: string, node: Node): Pick<WrittenAt, 'from' | 'to' | 'indent'> {
  const [from, end] = node.range ?? [0, 0];
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  return { from, to: from + text.slice(from, end).trimEnd().length, indent };
}

/** A clause as YAML that stands by itself, as it is edited. */
export function clauseYaml({ file, from, to, indent }: WrittenAt): string {
  const lines = file.text.slice(from, to).split('\n');
  const [first = '', ...rest] = lines;
  const margin = ' '.repeat(indent);
  const moved = rest.map(line => (line.startsWith(margin) ? line.slice(indent) : line.trimStart()));
  return `${[first, ...moved].join('\n')}\n`;
}

/** How values from form fields are written: as YAML without folded lines, so that either way of editing gives the same. */
export function writtenYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** Puts another text in the place of a clause; everything around it stays as it is, letter by letter. */
export function replaceClause(files: readonly PackFile[], at: WrittenAt, yaml: string): PackFile[] {
  return replaced(files, at, indented(yaml, at.indent));
}

/** Adds a clause after another one. */
export function addAfter(files: readonly PackFile[], at: WrittenAt, yaml: string): PackFile[] {
  const { file, from, to, indent } = at;
  const before = file.text.slice(from, to);
  const dash = `${' '.repeat(Math.max(0, indent - 2))}- `;
  return replaced(files, at, `${before}\n${dash}${indented(yaml, indent)}`);
}

/** Takes a clause out. */
export function removeClause(files: readonly PackFile[], at: WrittenAt): PackFile[] {
  const { file, from, to } = at;
  const line = file.text.lastIndexOf('\n', from) + 1;
  const next = file.text.indexOf('\n', to);
  return withText(files, file, file.text.slice(0, line) + file.text.slice(next === -1 ? to : next + 1));
}

function indented(yaml: string, indent: number): string {
  const [first = '', ...rest] = yaml.trimEnd().split('\n');
  const margin = ' '.repeat(indent);
  return [first, ...rest.map(line => (line === '' ? '' : margin + line))].join('\n');
}

function replaced(files: readonly PackFile[], { file, from, to }: WrittenAt, text: string): PackFile[] {
  return withText(files, file, file.text.slice(0, from) + text + file.text.slice(to));
}

function withText(files: readonly PackFile[], file: PackFile, text: string): PackFile[] {
  return files.map(one => (one.name === file.name ? { ...one, text } : one));
}
