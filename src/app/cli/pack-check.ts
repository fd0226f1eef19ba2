import type { Say } from '#engine/pack/describe.ts';
import { readExamples } from '#engine/pack/examples.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { type PackProblem, problemLine, type ToldInWords, toldInWords } from '#engine/pack/problem.ts';
import { bookForExamples, runExample } from '#engine/pack/run-example.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { type PackFiles, readPack, readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, sayIn } from '../say.ts';
import { vocabulary } from '../vocabulary.ts';
import { clausesOf } from './pack-status.ts';

/** What checking one pack found. */
export interface PackReport {
  readonly folder: string;
  readonly ok: boolean;
  readonly clauses: number;
  readonly controls: number;
  readonly examples: number;
  readonly milliseconds: number;
  readonly problems: readonly PackProblem[];
  readonly differing: readonly DifferingExample[];
}

/** An example in which the engine answers otherwise than it says. */
export interface DifferingExample {
  readonly file: string;
  readonly clause: string;
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}

/** Checks packs with their examples, those of the product when no folder is given. 0: all is well; 1: something is wrong. */
export async function checkPacks(
  folders: readonly string[],
  { json, locale }: { readonly json: boolean; readonly locale?: Locale },
): Promise<0 | 1> {
  const packs = await Promise.all(
    folders.length > 0 ? folders.map(readFolder) : (await shippedPacks()).map(readShippedPack),
  );
  const reports = packs.map(checkPack);
  const say = sayIn(locale);
  const inWords = reports.map(report => ({ ...report, problems: report.problems.map(worded(say)) }));
  answer(json, inWords, reports.map(report => reportText(report, say)).join('\n'));
  return reports.every(({ ok }) => ok) ? 0 : 1;
}

/** For scripts: the code with what it is about, and its words. */
function worded(say: Say): (problem: PackProblem) => PackProblem & { readonly words: ToldInWords } {
  return problem => ({ ...problem, words: toldInWords(problem, say) });
}

async function readFolder(folder: string): Promise<PackFiles> {
  try {
    return await readPack(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new Trouble('pack.unreadable', { folder, why: String(error.code) });
    throw error;
  }
}

/** Checks one pack and runs its examples. */
export function checkPack({ name: folder, files, examples }: PackFiles): PackReport {
  const from = performance.now();
  const loaded = loadPack(files, vocabulary);
  const none = { folder, clauses: 0, controls: 0, examples: 0, differing: [] };
  if (!loaded.ok) return { ...none, ok: false, problems: loaded.problems, milliseconds: spent(from) };
  const shown = examples.map(file => showExamples(file, loaded.regulation));
  const problems = shown.flatMap(each => each.problems);
  const differing = shown.flatMap(each => each.differing);
  const clauses = clausesOf(loaded.regulation);
  return {
    folder,
    ok: problems.length === 0 && differing.length === 0,
    clauses: clauses.length,
    controls: clauses.flatMap(({ controls }) => controls).length,
    examples: shown.reduce((sum, { count }) => sum + count, 0),
    milliseconds: spent(from),
    problems,
    differing,
  };
}

function spent(from: number): number {
  return Math.round(performance.now() - from);
}

interface Shown extends Pick<PackReport, 'problems' | 'differing'> {
  readonly count: number;
}

function showExamples(file: PackFiles['examples'][number], regulation: Regulation): Shown {
  const read = readExamples(file, vocabulary);
  if (!read.ok) return { count: 0, problems: read.problems, differing: [] };
  const book = bookForExamples(regulation, vocabulary, read);
  const differing = read.examples.flatMap(example => {
    const expected = sorted(example.expect);
    const found = sorted(runExample(book, example, read.zone));
    const { clause, name } = example;
    return expected === found ? [] : [{ file: file.name, clause, name, expected, found }];
  });
  return { count: read.examples.length, problems: [], differing };
}

function sorted(value: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b))));
}

function reportText(report: PackReport, say: Say): string {
  const { folder, ok, clauses, controls, examples, milliseconds, problems, differing } = report;
  if (ok) return say('cli:pack_good', { folder, clauses, controls, examples, milliseconds });
  const lines = [
    ...problems.map(problem => problemLine(problem, say)),
    ...differing.map(({ file, clause, name, expected, found }) =>
      say('cli:pack_example_differs', { file, clause, name, expected, found }),
    ),
  ];
  return [...lines, say('cli:pack_bad', { folder, count: lines.length })].join('\n');
}
