import { expect, test } from 'vitest';
import { describeControl } from '#engine/pack/describe.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { proofs } from '#engine/proof.ts';
import { locales } from '#kernel/locale.ts';
import { readShippedPack } from '#platform/regulation/read-pack.ts';
import { translate } from '#platform/text/translate.ts';
import { vocabulary } from './vocabulary.ts';

async function busMaker(write: (text: string) => string = text => text) {
  const { files } = await readShippedPack('bus-maker');
  return loadPack(
    files.map(file => ({ ...file, text: write(file.text) })),
    vocabulary,
  );
}

test('S2.BUS.08: a proof that is neither a form nor of the vocabulary is refused, with the nearest right name', async () => {
  const loaded = await busMaker(text => text.replace('proof: training_record', 'proof: training_recrod'));
  const problems = loaded.ok ? [] : loaded.problems;
  expect(problems).toMatchObject([
    { code: 'unknown_proof', params: { name: 'training_recrod' }, nearest: 'training_record' },
  ]);
});

test.each([
  ['zh-CN', '培训记录'],
  ['zh-TW', '訓練紀錄'],
  ['en', 'training record'],
] as const)('S2.BUS.08: the proof of a duty is told in %s', async (locale, word) => {
  const loaded = await busMaker();
  if (!loaded.ok) throw new Error('the pack does not load');
  const { settings, forms, chapters } = loaded.regulation;
  const clause = chapters.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'S2.BUS.08');
  const duty = clause?.controls.find(({ kind }) => kind === 'duty');
  if (!duty) throw new Error('the clause has no duty');
  const say: Parameters<typeof describeControl>[2]['say'] = (key, params) => translate(locale, key, params);
  expect(describeControl(duty, locale, { say, vocabulary, settings, forms })).toContain(word);
});

test('each word of the vocabulary of proofs has its own text in each language', () => {
  for (const locale of locales) {
    const texts = Object.values(proofs).map(text => text[locale]);
    expect(new Set(texts).size).toBe(texts.length);
  }
});
