import type { Checked, EditEdition, TextProblem } from '#contract/edition-shape.ts';
import type { PackFile } from '#engine/pack/document.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { type PackProblem, toldInWords } from '#engine/pack/problem.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { controlViews } from '#modules/regulation/index.ts';
import { translate } from '#platform/text/translate.ts';
import { clauseYaml, findClause, type WrittenAt } from './text/clause-text.ts';
import { edited, readClause } from './text/edit.ts';

export interface Checking {
  readonly files: readonly PackFile[];
  readonly edit: EditEdition;
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
}

/** What a change would come to, without changing anything: problems by line of the part, its two forms, its words. */
export function check({ files, edit, vocabulary, locale }: Checking): Checked | Refused {
  const changed = edited(files, edit);
  if (changed instanceof Refused) return changed;
  const loaded = loadPack(changed, vocabulary);
  const at = clauseOf(changed, edit);
  const problems = loaded.ok ? [] : loaded.problems.map(problem => problemView(problem, at, locale));
  const reading = { vocabulary, locale };
  const controls = loaded.ok && at ? controlsOf(loaded.regulation, at, reading) : [];
  return { problems, yaml: at ? clauseYaml(at) : null, value: at?.value ?? null, controls };
}

/** The clause that the change is about, as it stands in the changed text. */
function clauseOf(files: readonly PackFile[], edit: EditEdition): WrittenAt | undefined {
  if (edit.part !== 'clause' && edit.part !== 'new_clause') return undefined;
  const value = edit.value ?? (edit.yaml === undefined ? undefined : readClause(edit.yaml));
  const id = idIn(value);
  return id === undefined ? undefined : findClause(files, id);
}

function controlsOf(
  source: Regulation,
  { value }: WrittenAt,
  reading: Pick<Checking, 'vocabulary' | 'locale'>,
): Checked['controls'] {
  const clauses = source.chapters.flatMap(chapter => chapter.clauses);
  const clause = clauses.find(({ id }) => id === idIn(value));
  return clause ? controlViews(clause, { edition: { source }, ...reading }) : [];
}

function idIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

/** `chapters`, its place, `clauses`, its place. */
const stepsToClause = 4;

/** Lines within the part that was asked about are counted from its first line. */
function problemView(problem: PackProblem, at: WrittenAt | undefined, locale: Locale): TextProblem {
  const { file, line, column, clause = null, path } = problem;
  const words = toldInWords(problem, (key, params) => translate(locale, key, params));
  const { message, expected = null, nearest = null } = words;
  const first = at && at.file.name === file ? lineOf(at.file.text, at.from) : undefined;
  const last = at && first !== undefined ? lineOf(at.file.text, at.to) : 0;
  const isHere = first !== undefined && line >= first && line <= last;
  const shown = isHere ? line - (first ?? 1) + 1 : line;
  const steps = isHere ? path.slice(stepsToClause).map(String) : [];
  return { file, line: shown, column, isHere, clause, path: steps, message, expected, nearest };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
