import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Document, isCollection, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, PackProblem, Path } from './problem.ts';
import { firstFault, type YamlFault } from './yaml-fault.ts';

export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/** A YAML file of a pack with the way back from a value to its line. */
export interface PackDocument {
  readonly name: string;
  readonly value: unknown;
  readonly problems: readonly PackProblem[];
  readonly place: (finding: Finding) => PackProblem;
}

/** Reads YAML; what is wrong with the YAML itself is told by line. */
export function readDocument(file: PackFile): PackDocument {
  const value = readQuickly(file.text);
  if (value === undefined) return readCarefully(file);
  let careful: PackDocument | undefined;
  const place = (finding: Finding) => {
    careful ??= readCarefully(file);
    return careful.place(finding);
  };
  return { name: file.name, value, problems: [], place };
}

/** Six times as fast, but it keeps no lines: enough for a file with nothing wrong. Undefined where YAML is. */
function readQuickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function readCarefully(file: PackFile): PackDocument {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: file.name, line, column: col };
  };
  const fault = firstFault(document);
  const value: unknown = fault ? null : document.toJS();
  const problemOf = ({ offset, ...told }: YamlFault) => ({ ...at(offset), path: [], ...told });
  const place = (finding: Finding) => placed(finding, at(offsetOf(document, finding)), value);
  return { name: file.name, value, problems: fault ? [problemOf(fault)] : [], place };
}

function placed(
  finding: Finding,
  where: Pick<PackProblem, 'file' | 'line' | 'column'>,
  value: unknown,
): PackProblem {
  const { path, code, params, expected, nearest } = finding;
  const clause = clauseAt(value, path);
  return {
    ...where,
    ...(clause === undefined ? {} : { clause }),
    path,
    code,
    ...(params && { params }),
    ...(expected && { expected }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** The id of the clause in which a path lies. */
function clauseAt(value: unknown, path: Path): string | undefined {
  let here = value;
  for (const key of path.slice(0, 4)) here = child(here, key);
  const id = path.length < 4 ? undefined : child(here, 'id');
  return typeof id === 'string' ? id : undefined;
}

function child(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** Short forms leave out steps of the path (`from: a.b` for a list of one): the last step that is written counts. */
function offsetOf(document: Document, { path, offset = 0 }: Finding): number {
  let node: Node | null = document.contents;
  for (const key of path) {
    const next: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  const start = node?.range?.[0] ?? 0;
  return isScalar(node) ? start + offset + openingQuote(node.type) : start;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function openingQuote(type: string | undefined): number {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? 1 : 0;
}
