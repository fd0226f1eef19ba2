import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { abilities } from '#contract/abilities.ts';
import { carriedPart } from '#engine/carried.ts';
import { bookOf, compile } from '#engine/compile.ts';
import { compileCarried } from '#engine/compile-carried.ts';
import { readExamples } from '#engine/pack/examples.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { permit } from '#engine/permit.ts';
import { newSubject } from '#engine/state.ts';
import { readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
import { vocabulary } from './vocabulary.ts';

const names = await shippedPacks();
const actions = Object.keys(abilities);
const at = Date.UTC(2026, 10, 20, 3);

async function editionOf(name: string) {
  const { files, examples } = await readShippedPack(name);
  const loaded = loadPack(files, vocabulary);
  if (!loaded.ok) throw new Error(name);
  const [read] = examples.map(file => readExamples(file, vocabulary));
  if (!read?.ok) throw new Error(name);
  const { calendars } = read;
  const compiled = compile({ edition: name, regulation: loaded.regulation, vocabulary, calendars });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.regulation;
}

test.each(names)('the gates of %s answer on a device as on the server', async name => {
  const edition = await editionOf(name);
  const carried = JSON.parse(JSON.stringify(carriedPart(edition, actions)));
  const [here, there] = [bookOf(edition), bookOf(compileCarried(carried))];
  for (const action of actions)
    for (const roles of [['engineer'], ['manager']])
      expect(refusals(permit(there, newSubject(name), { action, at, roles })), action).toEqual(
        refusals(permit(here, newSubject(name), { action, at, roles })),
      );
});

test('what a device carries of the bus maker is small', async () => {
  const carried = carriedPart(await editionOf('bus-maker'), actions);
  expect(gzipSync(JSON.stringify(carried)).length).toBeLessThan(40_000);
});

const refusals = (answer: ReturnType<typeof permit>) => (answer.allowed ? [] : answer.refusals);
