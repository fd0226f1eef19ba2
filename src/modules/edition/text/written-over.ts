import { type Document, isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { writtenYaml } from './clause-text.ts';

/**
 * The YAML with a value from form fields laid over it: what says the same stays as it was written, with its comments,
 * its quotes and its order. A text that is no map is written anew.
 */
export function writtenOver(yaml: string, value: unknown): string {
  const document = parseDocument(yaml);
  const isReadable = document.errors.length === 0 && isMap(document.contents) && isRecord(value);
  if (!isReadable) return writtenYaml(value);
  if (same(document.toJS(), value)) return yaml;
  lay(document, [], value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

type Written = Document.Parsed<ParsedNode>;
type Path = readonly (string | number)[];

function lay(document: Written, path: Path, value: unknown): void {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(node) && isRecord(value)) layMap(document, path, value);
  else if (isSeq(node) && Array.isArray(value)) layList(document, path, value);
  else if (!same(plain(node), value)) document.setIn(path, document.createNode(value));
}

function layMap(document: Written, path: Path, value: Readonly<Record<string, unknown>>): void {
  const before = Object.keys(plain(document.getIn(path, true) ?? document.contents) ?? {});
  for (const key of before) if (!Object.hasOwn(value, key)) document.deleteIn([...path, key]);
  for (const [key, content] of Object.entries(value)) lay(document, [...path, key], content);
}

/** One that was taken out of a list or put into it is found by what stays the same before and after it. */
function layList(document: Written, path: Path, value: readonly unknown[]): void {
  const before = plain(document.getIn(path, true)) as readonly unknown[];
  const head = alike(before, value);
  const tail = alike(before.slice(head).toReversed(), value.slice(head).toReversed());
  const [gone, come] = [before.length - head - tail, value.length - head - tail];
  for (let place = gone - 1; place >= come; place -= 1) document.deleteIn([...path, head + place]);
  for (const [place, content] of value.slice(head, head + come).entries())
    if (place < gone) lay(document, [...path, head + place], content);
    else insert(document, [...path, head + place], content);
}

function insert(document: Written, path: Path, content: unknown): void {
  const list: unknown = document.getIn(path.slice(0, -1), true);
  if (isSeq(list)) list.items.splice(Number(path.at(-1)), 0, document.createNode(content));
}

/** How many are the same from the beginning. */
function alike(some: readonly unknown[], others: readonly unknown[]): number {
  const differing = some.findIndex((one, place) => place >= others.length || !same(one, others[place]));
  return differing === -1 ? Math.min(some.length, others.length) : differing;
}

function plain(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || !('toJSON' in node)) return node;
  return typeof node.toJSON === 'function' ? node.toJSON() : undefined;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
