import { Document, type YAMLMap } from 'yaml';
import type { LocalText } from '#kernel/locale.ts';
import { toTraditional } from '#platform/text/traditional.ts';

/** A clause as a pack carries it, with what is still to be made of it as a note. */
export interface WrittenClause {
  readonly no: string;
  readonly text: string;
  /** As packs write them; without one the clause is carried as text. */
  readonly controls: readonly object[];
  readonly note: string;
}

export interface WrittenChapter {
  readonly no: string;
  readonly title: string;
  readonly clauses: readonly WrittenClause[];
}

export interface WrittenText {
  readonly title: string;
  readonly chapters: readonly WrittenChapter[];
  /** Forms as packs write them. */
  readonly forms: readonly object[];
}

const asText = { kind: 'guideline', shown_as: 'text' };

/**
 * A pack in YAML. The note of a clause stands as a comment at its controls, where whoever edits the clause sees it.
 * English is the original text until somebody translates it.
 */
export function packText({ title, chapters, forms }: WrittenText): string {
  const numbers = numbering();
  const document = new Document({
    pack: 'own-regulation',
    version: '1',
    source: 'own',
    title: inAllLanguages(title === '' ? '售后服务管理制度' : title),
    ...(forms.length > 0 && { forms }),
    chapters: chapters.map(({ no, title: heading, clauses }, index) => ({
      no: no === '' ? String(index + 1) : no,
      title: inAllLanguages(heading === '' ? `第 ${index + 1} 部分` : heading),
      clauses: clauses.map((clause, place) => ({
        id: `OWN.C${index + 1}.${place + 1}`,
        no: numbers(clause.no),
        text: inAllLanguages(clause.text),
        controls: clause.controls.length > 0 ? clause.controls : [asText],
      })),
    })),
  });
  addNotes(document, chapters);
  return document.toString({ lineWidth: 110 });
}

export function inAllLanguages(text: string): LocalText {
  return { 'zh-CN': text, 'zh-TW': toTraditional(text), en: text };
}

/** People quote numbers, so a pack has none twice; a text may begin to count anew. */
function numbering(): (no: string) => string {
  const given = new Set<string>();
  return no => {
    let own = no;
    for (let time = 2; given.has(own); time++) own = `${no}·${time}`;
    given.add(own);
    return own;
  };
}

function addNotes(document: Document, chapters: readonly WrittenChapter[]): void {
  for (const [index, { clauses }] of chapters.entries())
    for (const [place, { note }] of clauses.entries()) {
      const clause = document.getIn(['chapters', index, 'clauses', place], true) as YAMLMap;
      const controls = clause.items.find(({ key }) => String(key) === 'controls');
      const name = document.createNode('controls');
      name.commentBefore = note;
      if (controls && note !== '') controls.key = name;
    }
}
