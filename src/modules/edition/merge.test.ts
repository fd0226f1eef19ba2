import { describe, expect, test } from 'vitest';
import type { Clause, DeadlineControl, Regulation } from '#engine/regulation.ts';
import { aDeadline } from '#engine/trial.ts';
import { differenceBetween } from './difference.ts';
import { mergePacks } from './merge.ts';

const words = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text });

function clause(id: string, limit: string, text = id): Clause {
  const control: DeadlineControl = aDeadline({ within: [{ limit }] });
  return { id, no: id, text: words(text), controls: [control] };
}

function pack(name: string, clauses: readonly Clause[], settings: Regulation['settings'] = {}): Regulation {
  const title = words(name);
  return { pack: name, version: '1', title, source: name, settings, chapters: [{ no: '1', title, clauses }] };
}

describe('packs that are merged', () => {
  const [one, other] = [
    pack('one', [clause('A.1', '24h'), clause('A.2', '2h')]),
    pack('other', [clause('A.1', '24h'), clause('B.1', '12h')]),
  ];

  test('become one regulation in which each clause stands once, numbered anew', () => {
    const { chapters } = mergePacks([one, other]);
    expect(chapters.flatMap(({ clauses }) => clauses)).toEqual([
      { pack: 'one', clause: 'A.1', no: '1.1' },
      { pack: 'one', clause: 'A.2', no: '1.2' },
      { pack: 'other', clause: 'B.1', no: '2.1' },
    ]);
  });

  test('disagree where they limit the way between the same events otherwise', () => {
    const limits = mergePacks([one, other]).disagreements.filter(({ about }) => about === 'limit');
    expect(limits[0]?.said.map(({ pack: of, where, value }) => [of, where, value])).toEqual([
      ['one', 'A.1', '24h'],
      ['one', 'A.2', '2h'],
      ['other', 'A.1', '24h'],
      ['other', 'B.1', '12h'],
    ]);
  });

  test('disagree where a clause of one id says something else, or a setting has another value', () => {
    const setting = (value: number) => ({ radius: { value, meaning: words('radius') } });
    const { disagreements } = mergePacks([
      pack('one', [clause('A.1', '24h')], setting(100)),
      pack('other', [clause('A.1', '24h', 'otherwise')], setting(300)),
    ]);
    expect(disagreements.map(({ about, name }) => [about, name])).toEqual([
      ['clause', 'A.1'],
      ['setting', 'radius'],
    ]);
  });

  test('that say the same disagree about nothing', () => {
    expect(mergePacks([one, { ...one, pack: 'again' }]).disagreements.map(({ about }) => about)).toEqual([
      'limit',
    ]);
    expect(
      mergePacks([pack('one', [clause('A.1', '24h')]), pack('two', [clause('A.1', '24h')])]).disagreements,
    ).toEqual([]);
  });
});

describe('the difference of two regulations', () => {
  test('is nothing between a regulation and itself', () => {
    const one = pack('one', [clause('A.1', '24h')]);
    expect(differenceBetween(one, structuredClone(one))).toEqual({ clauses: [], settings: [] });
  });

  test('names what was changed, added and removed, in the order of the later one', () => {
    const before = pack('one', [clause('A.1', '24h'), clause('A.2', '24h'), clause('A.3', '24h')]);
    const after = pack('one', [clause('A.4', '24h'), clause('A.2', '12h', 'sooner'), clause('A.3', '24h')]);
    const { clauses } = differenceBetween(before, after);
    expect(clauses.map(({ clause: id, how, parts }) => [id, how, parts.length])).toEqual([
      ['A.4', 'added', 4],
      ['A.2', 'changed', 2],
      ['A.1', 'removed', 4],
    ]);
    expect(clauses[1]?.parts).toEqual(['text', 'controls']);
  });
});
