import type { ASTNode } from '@marcbachmann/cel-js';
import type { Value } from '../vocabulary.ts';

/** The dotted name that an access spells (`asset.distance`); undefined when it is something else. */
export function factName(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const left = factName(node.args[0]);
  return left === undefined ? undefined : `${left}.${node.args[1]}`;
}

/** The plain value of a literal; undefined when the node is none, or one that clauses do not know (bytes). */
export function literal(node: ASTNode): Value | undefined {
  if (node.op !== 'value') return undefined;
  const value = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' && value !== null ? undefined : value;
}

/** CEL's name for the type that the library found for a node; it keeps it on the node beside the published fields. */
export function checkedType(node: ASTNode): string {
  const found = 'checkedType' in node ? node.checkedType : undefined;
  return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : 'dyn';
}
