import { describe, expect, test } from 'vitest';
import { locales } from '#kernel/locale.ts';
import { hasText } from '#platform/text/translate.ts';
import { vocabulary } from './vocabulary.ts';

const { actions, events, facts } = vocabulary;
const data = Object.values(events).flatMap(event => Object.values(event.data ?? {}));
const meanings = [...Object.values(actions), ...Object.values(events), ...Object.values(facts), ...data].map(
  spec => spec.meaning,
);

describe('the vocabulary of clauses', () => {
  test('tells the meaning of every action, event, fact and field in every language', () => {
    expect(meanings.length).toBeGreaterThan(100);
    for (const meaning of meanings) for (const locale of locales) expect(meaning[locale].trim()).not.toBe('');
  });

  test('every value of a closed list has its word in every language', () => {
    const values = new Set([...Object.values(facts), ...data].flatMap(spec => spec.values ?? []));
    expect(values.size).toBeGreaterThan(100);
    for (const locale of locales)
      for (const value of values) expect(hasText(locale, `value:${value}`), `${locale} ${value}`).toBe(true);
  });

  test.each([...Object.keys(actions), ...Object.keys(events), ...Object.keys(facts)])(
    '%s is a noun and a word',
    name => {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
    },
  );

  test('keeps words of Taiwan apart from those of the mainland', () => {
    const taiwan = meanings.map(meaning => meaning['zh-TW']).join();
    expect(taiwan).not.toMatch(/[务请单书员维检远]|配件|保修|合同|投訴|用戶/);
  });
});
