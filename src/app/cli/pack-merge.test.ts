import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Regulation } from '#engine/regulation.ts';
import { packsFolder } from '#platform/regulation/read-pack.ts';
import { aFolder } from '#testing/folder.ts';
import { readRegulation } from './pack-load.ts';
import { mergeFolders } from './pack-merge.ts';

let out: string;
beforeEach(() => {
  out = aFolder('merge');
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function merged(packs: readonly string[]): Promise<Regulation> {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await mergeFolders({ folders: packs.map(pathOf), out, name: 'merged', json: false });
  return readRegulation(out);
}

function pathOf(pack: string): string {
  return join(packsFolder, pack);
}

/** Who decides on each sanction and reward, by clause. */
function judges({ chapters }: Regulation): Map<string, unknown[]> {
  const controls = chapters
    .flatMap(({ clauses }) => clauses)
    .flatMap(clause => clause.controls.map(control => ({ id: clause.id, control })));
  const judged = controls.flatMap(({ id, control }) =>
    control.kind === 'sanction' || control.kind === 'reward' ? [{ id, process: control.dueProcess }] : [],
  );
  return new Map(
    [...Map.groupBy(judged, ({ id }) => id)].map(([id, of]) => [id, of.map(one => one.process)]),
  );
}

test.each([[['bus-maker', 'gas-penalty', 'discipline']], [['discipline', 'gas-penalty']]])(
  'sanctions and rewards of packs laid together keep the due process of the pack they come from: %s',
  async packs => {
    const before = await Promise.all(packs.map(pack => readRegulation(pathOf(pack))));
    const expected = new Map(before.toReversed().flatMap(pack => [...judges(pack)]));
    expect(expected.size).toBeGreaterThan(20);
    expect(judges(await merged(packs))).toEqual(expected);
  },
);
