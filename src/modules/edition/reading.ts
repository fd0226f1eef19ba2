import { hash } from 'node:crypto';
import type { Say } from '#engine/pack/describe.ts';
import type { PackFile } from '#engine/pack/document.ts';
import { loadKept } from '#engine/pack/load-pack.ts';
import { type PackProblem, problemCode, problemLine } from '#engine/pack/problem.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { translate } from '#platform/text/translate.ts';

/** Texts that were read last: reading one takes longer than all the rest of what a screen asks. */
const lastRead = new Map<string, Regulation>();
const rememberedAtMost = 16;

/** The regulation in files that were checked when they were kept. Throws for others. */
export function regulationIn(files: readonly PackFile[], vocabulary: Vocabulary): Regulation {
  const key = hash('sha256', JSON.stringify(files));
  const regulation = lastRead.get(key) ?? read(files, vocabulary);
  lastRead.delete(key);
  lastRead.set(key, regulation);
  const [oldest] = lastRead.keys();
  if (lastRead.size > rememberedAtMost && oldest !== undefined) lastRead.delete(oldest);
  return regulation;
}

function read(files: readonly PackFile[], vocabulary: Vocabulary): Regulation {
  const loaded = loadKept(files, vocabulary);
  if (!loaded.ok) throw new Error(loaded.problems.slice(0, 5).map(problemCode).join('\n'));
  return loaded.regulation;
}

const toldAtMost = 10;

/** One refusal for each problem, as the person who reads it can mend it. */
export function refusedText(problems: readonly PackProblem[], locale: Locale): Refused {
  const say: Say = (key, params) => translate(locale, key, params);
  return new Refused(
    problems.slice(0, toldAtMost).map(problem => ({
      code: 'edition.text_wrong',
      ...(problem.clause !== undefined && { clause: problem.clause }),
      params: { problem: problemLine(problem, say) },
    })),
  );
}
