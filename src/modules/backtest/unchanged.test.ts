import { beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Portable } from '#engine/portable.ts';
import type { Regulation } from '#engine/regulation.ts';
import { readShippedPack } from '#platform/regulation/read-pack.ts';
import { vocabulary } from '../../app/vocabulary.ts';
import { unchangedBetween, without } from './unchanged.ts';

let inForce: Regulation;
beforeAll(async () => {
  inForce = await busMaker();
});

async function busMaker(edit: (yaml: string) => string = yaml => yaml): Promise<Regulation> {
  const { files } = await readShippedPack('bus-maker');
  const texts = files.map(({ name, text }) => ({ name, text: edit(text) }));
  const loaded = loadPack(texts, vocabulary);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.regulation;
}

function portable(source: Regulation, standard = 'standard'): Portable {
  return { edition: 'any', source, standard, fact: 'branch.calendar', calendars: [] };
}

const idsOf = ({ chapters }: Regulation) => chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id));

function changedIn(draft: Regulation, standard?: string) {
  const { clauses } = unchangedBetween(portable(inForce), portable(draft, standard));
  return new Set(idsOf(draft)).difference(clauses);
}

describe('what a draft leaves unchanged', () => {
  test('is everything where it only says it in other words, in another order of keys', async () => {
    const reworded = await busMaker(yaml => yaml.replaceAll('到达现场', '抵达现场'));
    const stored = JSON.parse(JSON.stringify(reworded, orderTurned)) as Regulation;
    expect(changedIn(stored).size).toBe(0);
  });

  test('is not a clause with another limit, nor what counts its verdicts', async () => {
    const changed = changedIn(await busMaker(yaml => yaml.replace('within: 24h', 'within: 12h')));
    expect(changed).toContain('S2.BUS.05');
    expect(changed.size).toBeLessThan(idsOf(inForce).length / 4);
    const others = inForce.chapters.flatMap(({ clauses }) => clauses).filter(({ id }) => !changed.has(id));
    for (const { controls } of others)
      for (const id of changed) expect(JSON.stringify(controls)).not.toContain(id);
  });

  test('is no clause that names a setting or a form which is another one', async () => {
    const [setting = ''] = Object.keys(inForce.settings).filter(name => textOf(inForce).includes(name));
    const settings = { ...inForce.settings, [setting]: { ...inForce.settings[setting], value: 777 } };
    const changed = changedIn({ ...inForce, settings } as Regulation);
    const naming = inForce.chapters
      .flatMap(({ clauses }) => clauses)
      .filter(({ controls }) => JSON.stringify(controls).includes(setting));
    expect(naming.length).toBeGreaterThan(0);
    for (const { id } of naming) expect(changed).toContain(id);
  });

  test('is nothing where the calendars are others', () => {
    expect(changedIn(inForce, 'another')).toEqual(new Set(idsOf(inForce)));
  });

  test('is left out of the rest, and all else is kept', async () => {
    const draft = await busMaker(yaml => yaml.replace('within: 24h', 'within: 12h'));
    const unchanged = unchangedBetween(portable(inForce), portable(draft));
    expect(new Set(idsOf(without(unchanged, draft)))).toEqual(changedIn(draft));
  });
});

const textOf = ({ chapters }: Regulation) =>
  JSON.stringify(chapters.flatMap(({ clauses }) => clauses.map(({ controls }) => controls)));

/** As a database gives JSON back. */
function orderTurned(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}
