import { Document, type YAMLMap } from 'yaml';
import type { ClauseProposal, RegulationProposal } from '#contract/regulation-text.ts';
import type { LocalText } from '#kernel/locale.ts';
import { toTraditional } from '#platform/text/traditional.ts';

type Chapters = RegulationProposal['chapters'];

/**
 * A pack that loads at once: every clause is carried as a guideline, and a comment before it says what was recognised.
 * Whoever confirms a clause replaces its guideline by controls. English is the original text until somebody translates it.
 */
export function packText(title: string, chapters: Chapters): string {
  const document = new Document({
    pack: 'own-regulation',
    version: '1',
    source: 'own',
    title: inAllLanguages(title === '' ? '售后服务管理制度' : title),
    chapters: chapters.map(({ no, title: heading, clauses }, index) => ({
      no: no === '' ? String(index + 1) : no,
      title: inAllLanguages(heading === '' ? `第 ${index + 1} 部分` : heading),
      clauses: clauses.map((clause, place) => clauseOf(clause, `OWN.C${index + 1}.${place + 1}`)),
    })),
  });
  addComments(document, chapters);
  return document.toString({ lineWidth: 110 });
}

function clauseOf({ no, text }: ClauseProposal, id: string) {
  return { id, no, text: inAllLanguages(text), controls: [{ kind: 'guideline', shown_as: 'text' }] };
}

function inAllLanguages(text: string): LocalText {
  return { 'zh-CN': text, 'zh-TW': toTraditional(text), en: text };
}

function addComments(document: Document, chapters: Chapters): void {
  for (const [index, { clauses }] of chapters.entries())
    for (const [place, clause] of clauses.entries()) {
      const node = document.getIn(['chapters', index, 'clauses', place], true) as YAMLMap;
      node.commentBefore = commentOf(clause);
    }
}

function commentOf({ kinds, terms }: ClauseProposal): string {
  const lines = kinds.map(
    ({ kind, words }) => ` ${[`${kind}:`, words.map(({ text }) => text).join(', ')].join(' ').trim()}`,
  );
  const { limits, forms, roles, amounts, shares } = terms;
  const named = [
    ...limits.map(({ text, limit, before }) => `${text} = ${before ? 'before ' : ''}${limit}`),
    ...forms,
    ...roles,
    ...amounts.map(amount => `${amount} yuan`),
    ...shares.map(share => `${share} %`),
  ];
  return [...lines, ...(named.length > 0 ? [` names: ${named.join(', ')}`] : [])].join('\n');
}
