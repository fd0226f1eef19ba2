import { describe, expect, test } from 'vitest';
import { offeredBy } from '#engine/controls/form-telling.ts';
import { isLeftOut } from '#engine/pack/awaited.ts';
import { type Examples, readExamples } from '#engine/pack/examples.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { problemCode } from '#engine/pack/problem.ts';
import { bookForExamples, runExample } from '#engine/pack/run-example.ts';
import type { EventMatch, Regulation } from '#engine/regulation.ts';
import { locales } from '#kernel/locale.ts';
import { readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
import { valueWord } from '#platform/text/value-word.ts';
import { unmarked } from '#testing/boundaries.ts';
import { unproven } from '#testing/proofs.ts';
import { unmissed } from '#testing/unmissed.ts';
import { vocabulary } from './vocabulary.ts';

interface Shipped {
  readonly name: string;
  readonly regulation: Regulation;
  readonly examples: readonly Examples[];
}

async function shipped(name: string): Promise<Shipped> {
  const { files, examples } = await readShippedPack(name);
  const loaded = loadPack(files, vocabulary);
  if (!loaded.ok) throw new Error(loaded.problems.map(problemCode).join('\n'));
  const read = examples.map(file => {
    const answer = readExamples(file, vocabulary);
    if (!answer.ok) throw new Error(answer.problems.map(problemCode).join('\n'));
    return answer;
  });
  return { name, regulation: loaded.regulation, examples: read };
}

const packs = await Promise.all((await shippedPacks()).map(shipped));

/** Where events are told: by the product, or by forms in logs of a kind. */
function logsOf({ forms = [] }: Regulation, matches: readonly EventMatch[]): string[] {
  return matches.flatMap(({ event }) => {
    const logs = forms.flatMap(({ id, tells }) =>
      tells
        .filter(telling => telling.event === event)
        .map(({ about }) => (about === 'form' ? `form ${id}` : logOf(about))),
    );
    return logs.length > 0 ? logs : ['the product'];
  });
}

function logOf(about: string): string {
  return about === 'branch' || about === 'customer' ? about : 'person';
}

describe.each(packs)('the pack $name', ({ name, regulation, examples }) => {
  const clauses = regulation.chapters.flatMap(chapter => chapter.clauses);

  test('is named as its folder', () => {
    expect(regulation.pack).toBe(name);
  });

  test('offers no choice of a setting without a word for it', () => {
    const choices = Object.entries(regulation.settings).flatMap(([name, { choices = [] }]) =>
      choices
        .filter(choice => !/\p{Script=Han}|^\d+$/u.test(String(choice)))
        .map(choice => ({ name, choice })),
    );
    const unnamed = choices.filter(
      ({ name, choice }) => !locales.every(locale => valueWord(locale, `settings.${name}`, String(choice))),
    );
    expect(unnamed).toEqual([]);
  });

  test('prints its clauses in the order of their numbers, whatever file they stand in', () => {
    const numbers = clauses.map(({ no }) => no);
    const sorted = numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(numbers).toEqual(sorted);
  });

  test('shows of every clause what each kind of its controls does', () => {
    const shown = Map.groupBy(
      examples.flatMap(file => file.examples),
      ({ clause }) => clause,
    );
    const missing = clauses.flatMap(clause => {
      const expected = (shown.get(clause.id) ?? []).map(({ expect: found }) => found);
      return unproven(clause, expected).map(proof => `${clause.id}: ${proof}`);
    });
    expect(missing).toEqual([]);
  });

  test('has an example for each control that without it comes out otherwise', () => {
    expect(clauses.flatMap(clause => unmissed(clause, { regulation, examples }, vocabulary))).toEqual([]);
  });

  test('stands on each boundary with an example: a hair to either side comes out otherwise', () => {
    expect(clauses.flatMap(clause => unmarked(clause, { regulation, examples }, vocabulary))).toEqual([]);
  });

  test('ends what forms begin in the log in which it began', () => {
    const offered = offeredBy(regulation.forms, vocabulary);
    const endless = clauses.flatMap(({ id, controls }) =>
      controls.flatMap((control, i) => {
        if (control.kind !== 'deadline' || isLeftOut(control, offered)) return [];
        const ends = logsOf(regulation, [...control.to, ...(control.cancel ?? [])]);
        const begun = logsOf(regulation, control.from).filter(log => log !== 'the product');
        return begun.some(log => !ends.includes(log) && !ends.includes('the product')) ? [`${id}/${i}`] : [];
      }),
    );
    expect(endless).toEqual([]);
  });

  test('is written in Chinese of Taiwan beside that of the mainland', () => {
    const texts = clauses.map(({ text }) => text['zh-TW']).join();
    expect(texts).not.toMatch(/[务请单书员维检远户]|配件|保修|合同|投訴|用戶/);
  });

  for (const file of examples) {
    const book = bookForExamples(regulation, vocabulary, file);
    for (const example of file.examples)
      test(`${example.clause} ${example.name}`, () => {
        expect(clauses.map(({ id }) => id)).toContain(example.clause);
        expect(runExample(book, example, file.zone)).toEqual(example.expect);
      });
  }
});
