import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkPacks } from './cli/pack-check.ts';

test('the first clause of the guide is a pack whose examples hold', async () => {
  const guide = await readFile(join(import.meta.dirname, '../../docs/first-clause.md'), 'utf8');
  const [regulation = '', examples = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml);
  const folder = await mkdtemp(join(tmpdir(), 'guiju-first-clause-'));
  await writeFile(join(folder, 'regulation.yaml'), regulation);
  await writeFile(join(folder, 'regulation.examples.yaml'), examples);
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await checkPacks([folder], { json: true });
  const [report] = JSON.parse(String(told.mock.calls[0]?.[0]));
  told.mockRestore();
  await rm(folder, { recursive: true });
  expect(report).toMatchObject({ ok: true, clauses: 1, examples: 2, problems: [], differing: [] });
  expect(code).toBe(0);
});
