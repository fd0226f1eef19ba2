import type { Vocabulary } from '../vocabulary.ts';
import { loadPack } from './load-pack.ts';
import type { PackProblem } from './problem.ts';

/** A small vocabulary and the pieces of a pack around one clause. */
const meaning = { 'zh-CN': '意', 'zh-TW': '意', en: 'meaning' };

export const vocabulary: Vocabulary = {
  actions: { 'service_report.sign': { meaning }, 'work_order.test': { meaning } },
  events: {
    'service_request.registered': { meaning },
    'work_order.checked_in': { meaning },
    'satisfaction.recorded': { meaning, data: { score: { type: 'integer', meaning } } },
  },
  facts: {
    'asset.distance': { type: 'distance', meaning },
    'work_order.test_passed': { type: 'boolean', meaning },
  },
  roles: ['engineer', 'manager', 'general_manager'],
};

export const text = '{ zh-CN: 文, zh-TW: 文, en: text }';
export const head = `pack: small
version: "1"
source: none
title: ${text}
settings:
  reply: { value: 8h, meaning: ${text} }
  broken: { value: soon, meaning: ${text} }
chapters:
  - no: "1"
    title: ${text}
    clauses:
`;

const forms = `forms:
  - id: expense_claim
    printed: 《报销单》
    title: ${text}
    filled_by: engineer
    fields: [{ name: total, type: money, label: ${text} }]
`;

export function clause(controls: string, { id = 'T.01', no = '1.1' } = {}): string {
  const indented = controls.replaceAll(/^/gm, '          ');
  return `      - id: ${id}\n        no: "${no}"\n        text: ${text}\n        controls:\n${indented}\n`;
}

export const deadline = (more: string) => `- kind: deadline
  name: ${text}
  holder: engineer
  from: service_request.registered
  to: work_order.checked_in
${more.replaceAll(/^/gm, '  ')}`;

export function load(...clauses: string[]) {
  const main = { name: 'regulation.yaml', text: head + clauses.join('') };
  return loadPack([main, { name: 'forms.yaml', text: forms }], vocabulary);
}

export function problemsOf(...clauses: string[]): readonly PackProblem[] {
  const loaded = load(...clauses);
  return loaded.ok ? [] : loaded.problems;
}
