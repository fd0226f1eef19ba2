import { type Document, isAlias, visit, type YAMLParseError } from 'yaml';
import type { Expected, Told } from '../told.ts';

/** What is wrong with the YAML itself, and at which character. */
export interface YamlFault extends Told {
  readonly offset: number;
}

/** The first fault only: one bracket too many makes a fault of every line that follows. */
export function firstFault(document: Document): YamlFault | undefined {
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  return first ? { offset: first.pos[0], ...toldOf(first) } : openAlias(document);
}

function toldOf({ code, message }: YAMLParseError): Told {
  const sign = /end with a (.)$|closing (.)quote/.exec(message);
  if (sign) return { code: 'yaml_missing_sign', expected: written(sign[1] ?? sign[2]) };
  switch (code) {
    case 'DUPLICATE_KEY':
      return { code: 'yaml_duplicate_key' };
    case 'MISSING_CHAR':
      return { code: 'yaml_missing_sign' };
    case 'MULTILINE_IMPLICIT_KEY':
      return { code: 'yaml_missing_sign', expected: { word: 'yaml_pair' } };
    case 'BAD_SCALAR_START':
      return { code: 'yaml_quotes', expected: written('"…"') };
    case 'BAD_DQ_ESCAPE':
      return { code: 'yaml_escape', expected: written("'…'") };
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return { code: 'yaml_indent', expected: { word: 'yaml_column' } };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return { code: 'yaml_indent', expected: { word: 'yaml_nested' } };
    case 'UNEXPECTED_TOKEN':
      return { code: 'yaml_stray' };
    default:
      return { code: 'yaml_wrong' };
  }
}

function written(text = ''): Expected {
  return { written: text };
}

/** A text that begins with an asterisk reads as the name of another place, which is not there. */
function openAlias(document: Document): YamlFault | undefined {
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document)) return undefined;
    offset = node.range?.[0];
    return visit.BREAK;
  });
  return offset === undefined ? undefined : { offset, code: 'yaml_quotes', expected: written('"…"') };
}
