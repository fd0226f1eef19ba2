import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/id.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { foldPhone } from './fold.ts';

/** Spellings of one line, and how it is dialled at home. */
const lines: Readonly<Record<string, readonly string[]>> = {
  '053188885678': [
    '0531-88885678',
    '(0531) 8888 5678',
    '+86 531 88885678',
    '+86 (0)531 88885678',
    '+86 0531-88885678',
    '0086-531-88885678',
    '0086 0531 88885678',
    '86 531 8888 5678',
  ],
  '053188885678801': ['0531-88885678转801', '0531-88885678-801', '+86 531 88885678 ext. 801'],
  '01065432100': ['010-65432100', '+86 10 65432100', '861065432100'],
  '13800005678': [
    '138 0000 5678',
    '+86 138-0000-5678',
    '0086 13800005678',
    '013800005678',
    '+86 013800005678',
  ],
  '4008001234': ['400-800-1234', '+86 400 800 1234'],
  '0223456789': ['02-2345-6789', '+886 2 2345 6789', '00886-2-23456789'],
  '0912345678': ['0912-345-678', '+886 912 345 678'],
  '86123456': ['8612-3456'],
  '95510': ['95510'],
};
const spellings = Object.entries(lines).flatMap(([digits, written]) =>
  written.map(one => [one, digits] as const),
);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 1 });
});
afterAll(() => database.close());

test.each(spellings)('%s is dialled as %s', (written, digits) => {
  expect(foldPhone(written)).toBe(digits);
});

test('the register compares numbers as the product does', async () => {
  const { db } = database;
  const customerId = newId();
  await db
    .insertInto('customer')
    .values({
      ...{ id: customerId, customerNo: 'CU-1', name: '济南公交', kind: 'end_user', tier: 'A' },
      ...{ nameSearch: '济南公交', nameGrams: [], pinyin: '', initials: '' },
    })
    .execute();
  const unnamed = {
    customerId,
    name: '王',
    nameSearch: '王',
    nameGrams: [],
    pinyin: '',
    initials: '',
    isMain: false,
  };
  await db
    .insertInto('contact')
    .values(spellings.map(([phone]) => ({ id: newId(), phone, ...unnamed })))
    .execute();
  const kept = await db.selectFrom('contact').select(['phone', 'phoneDigits', 'phoneReversed']).execute();
  const asFolded = spellings.map(([phone, phoneDigits]) => ({
    ...{ phone, phoneDigits },
    phoneReversed: [...phoneDigits].reverse().join(''),
  }));
  expect(kept.toSorted(byPhone)).toEqual(asFolded.toSorted(byPhone));
});

const byPhone = (one: { readonly phone: string }, other: { readonly phone: string }): number =>
  one.phone < other.phone ? -1 : 1;
