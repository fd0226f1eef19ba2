import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writtenOver } from './written-over.ts';

const clause = `id: T.01
no: "3.10"
# agreed with the drivers in March
text: { zh-CN: 文, zh-TW: 文, en: text }
controls:
  - kind: deadline
    # the nearer, the sooner
    within:
      - { when: asset.distance < km(300), limit: 24h }
      - { when: asset.distance < km(1000), limit: 48h } # by car
      - { limit: 72h }
    note_of_ours: keep me
`;

interface Clause {
  readonly controls: readonly {
    readonly within: readonly { readonly when?: string; readonly limit: string }[];
  }[];
}

/** The clause with other rows of its limit table. */
function withRows(change: (rows: Clause['controls'][0]['within']) => unknown) {
  const value = parse(clause) as Clause;
  return {
    ...value,
    controls: value.controls.map(control => ({ ...control, within: change(control.within) })),
  };
}

test('a value that says the same changes no letter', () => {
  expect(writtenOver(clause, parse(clause))).toBe(clause);
});

test('one limit is changed, and comments, quotes and unknown keys stay', () => {
  const value = withRows(rows => rows.map(row => (row.limit === '48h' ? { ...row, limit: '36h' } : row)));
  expect(writtenOver(clause, value)).toBe(clause.replace('48h', '36h'));
});

test('a row that is taken out leaves the comments of the others', () => {
  const value = withRows(rows => rows.slice(1));
  const text = writtenOver(clause, value);
  expect(parse(text)).toEqual(value);
  expect(text).toContain('limit: 48h } # by car');
  expect(text).not.toContain('24h');
});

test('a row that is put in between is the only one that is new', () => {
  const row = { when: 'asset.distance < km(500)', limit: '30h' };
  const value = withRows(rows => rows.toSpliced(1, 0, row));
  const text = writtenOver(clause, value);
  expect(parse(text)).toEqual(value);
  expect(text).toContain('# by car');
});

test('a key that is taken away is gone, another shape is written in its place', () => {
  const value = withRows(() => '24h');
  const text = writtenOver(clause, value);
  expect(parse(text)).toEqual(value);
  expect(text).toContain('note_of_ours: keep me');
});

test('what cannot be read as a clause is written anew', () => {
  expect(writtenOver('id: [', { id: 'T.01' })).toBe('id: T.01\n');
});
