import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, removeFolders } from './folder.ts';

test('a folder of a test is its own, and gone with what is in it', () => {
  const [one, other] = [aFolder('one'), aFolder('one')];
  writeFileSync(join(one, 'file'), 'text');
  expect(one).not.toBe(other);
  expect(dirname(one)).toBe(tmpdir());
  removeFolders();
  expect([one, other].filter(existsSync)).toEqual([]);
});
