import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aFolder } from '#testing/folder.ts';
import { slaCases } from './sla-cases.ts';

const right = { id: 'right', kind: 'error', input: { target_minutes: 0 }, expected: { error: true } };
const wrong = { id: 'wrong', kind: 'error', input: { target_minutes: 1 }, expected: { error: true } };

let folder = '';
let printed: string[] = [];

beforeEach(async () => {
  folder = aFolder('sla-cases');
  printed = [];
  vi.spyOn(console, 'log').mockImplementation(line => void printed.push(String(line)));
  vi.spyOn(console, 'error').mockImplementation(line => void printed.push(String(line)));
});

afterEach(async () => {
  vi.restoreAllMocks();
});

async function run(text: string, json = false): Promise<number> {
  const file = join(folder, 'cases.json');
  await writeFile(file, text);
  return slaCases(file, { json });
}

it('prints the ids that differ, then the sums, and fails', async () => {
  expect(await run(JSON.stringify({ cases: [right, wrong] }))).toBe(1);
  expect(printed[0]).toMatch(/^wrong {2}error: expected true, got false/);
  expect(printed.at(-1)).toBe('1 passed, 1 failed');
});

it('prints the sums alone when all pass', async () => {
  expect(await run(JSON.stringify({ cases: [right] }))).toBe(0);
  expect(printed).toEqual(['1 passed, 0 failed']);
});

it('prints one JSON object', async () => {
  expect(await run(JSON.stringify({ cases: [wrong] }), true)).toBe(1);
  expect(JSON.parse(printed.join(''))).toMatchObject({
    passed: 0,
    failed: 1,
    differences: [{ id: 'wrong' }],
  });
});

it.each(['{ "cases": [', '{}', '[]'])('says what is wrong with a file that holds %s', async text => {
  expect(await run(text)).toBe(2);
  expect(printed[0]).toContain('cases.json: ');
});

it('says that a file is missing', async () => {
  expect(await slaCases(join(folder, 'none.json'), { json: false })).toBe(2);
  expect(printed[0]).toContain('ENOENT');
});
