import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type Refusal, Refused } from '#kernel/refusal.ts';
import { checkerOf } from './checker.ts';
import { loopIn } from './loop.ts';
import type { WrittenTree } from './written.ts';

/** Reads a fault tree. Every problem is told with its line: `fault_tree.unreadable`, `.misshapen`, `.leads_nowhere`, `.unreached`, `.circle`. */
export function readTree(text: string): WrittenTree | Refused {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place: Place = { document, lines };
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    return new Refused([problem('fault_tree.unreadable', { line })]);
  }
  const written: unknown = document.toJS({ maxAliasCount: 0 });
  const misshapen = checkerOf(written);
  if (misshapen) return new Refused(misshapen.map(path => problem('fault_tree.misshapen', at(place, path))));
  const tree = written as WrittenTree;
  const wrong = [...leadsNowhere(tree, place), ...unreached(tree, place), ...circles(tree, place)];
  return wrong.length > 0 ? new Refused(wrong) : tree;
}

interface Place {
  readonly document: Document;
  readonly lines: LineCounter;
}

type Path = readonly (string | number)[];

function problem(code: string, params: Readonly<Record<string, string | number>>): Refusal {
  return { code, field: 'body', params };
}

/** The line of what is named, or of what it should stand in. */
function at({ document, lines }: Place, path: Path): { line: number; name: string } {
  const name = path.join('.') || '—';
  for (let length = path.length; length >= 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return { line: lines.linePos(start).line, name };
  }
  return { line: 1, name };
}

function startOf(document: Document, path: Path): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent) && last !== undefined) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    const key = pair?.key as Node | undefined;
    if (key?.range) return key.range[0];
  }
  const node = document.getIn(path, true) as Node | undefined;
  return node?.range?.[0];
}

const isKnown = ({ questions, results }: WrittenTree, name: string): boolean =>
  Object.hasOwn(questions, name) || Object.hasOwn(results, name);

function leadsNowhere(tree: WrittenTree, place: Place): Refusal[] {
  const start = isKnown(tree, tree.start) ? [] : [{ path: ['start'] as Path, name: tree.start }];
  const answers = Object.entries(tree.questions).flatMap(([id, { answers: given }]) =>
    given.flatMap(({ to }, i) =>
      isKnown(tree, to) ? [] : [{ path: ['questions', id, 'answers', i, 'to'] as Path, name: to }],
    ),
  );
  return [...start, ...answers].map(({ path, name }) =>
    problem('fault_tree.leads_nowhere', { line: at(place, path).line, name }),
  );
}

/** Names to which no way leads from the start. */
function unreached(tree: WrittenTree, place: Place): Refusal[] {
  const found = new Set([tree.start]);
  for (const name of found) for (const { to } of tree.questions[name]?.answers ?? []) found.add(to);
  const paths = (['questions', 'results'] as const).flatMap(part =>
    Object.keys(tree[part]).map(name => [part, name] as const),
  );
  return paths
    .filter(([, name]) => !found.has(name))
    .map(([part, name]) => problem('fault_tree.unreached', { line: at(place, [part, name]).line, name }));
}

function circles(tree: WrittenTree, place: Place): Refusal[] {
  const name = loopIn(tree);
  if (name === undefined) return [];
  return [problem('fault_tree.circle', { line: at(place, ['questions', name]).line, name })];
}
