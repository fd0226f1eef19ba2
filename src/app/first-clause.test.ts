import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aFolder } from '#testing/folder.ts';
import { checkPacks } from './cli/pack-check.ts';

test('the first clause of the guide is a pack whose examples hold', async () => {
  const guide = await readFile(join(import.meta.dirname, '../../docs/first-clause.md'), 'utf8');
  const [regulation = '', examples = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml);
  const folder = aFolder('first-clause');
  await writeFile(join(folder, 'regulation.yaml'), regulation);
  await writeFile(join(folder, 'regulation.examples.yaml'), examples);
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await checkPacks([folder], { json: true });
  const [report] = JSON.parse(String(told.mock.calls[0]?.[0]));
  told.mockRestore();
  expect(report).toMatchObject({ ok: true, clauses: 1, examples: 2, problems: [], differing: [] });
  expect(code).toBe(0);
});
