import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { controlSchemas } from '#engine/pack/control-schemas.ts';
import { checkShape } from '#engine/pack/shape.ts';
import { locales } from '#kernel/locale.ts';
import { hasText } from '#platform/text/translate.ts';
import { blankVariant, newControl } from '../web/console/pages/edition/clause/blank.ts';
import { holds, inputOf, type Shape, variantOf } from '../web/console/pages/edition/clause/shape.ts';
import { choiceKeys, labelKeys, variantKeys } from '../web/console/pages/edition/clause/words.ts';

const shapes = controlSchemas as Readonly<Record<string, Shape>>;
const kinds = Object.keys(shapes);
const shapeOf = (kind: string) => shapes[kind] ?? {};

interface Place {
  readonly shape: Shape;
  readonly key: string;
  readonly owner: string;
}

/** Every place of a form: the control, what its keys hold, and so on inwards. */
function places({ shape, key, owner }: Place): Place[] {
  const input = inputOf(shape);
  const inside = (inner: Shape) => places({ shape: inner, key, owner });
  switch (input.as) {
    case 'parts':
      return Object.entries(shape.properties ?? {})
        .filter(([, one]) => one.const === undefined)
        .flatMap(([name, one]) => {
          const within = key === '' ? owner : key;
          return [
            { shape: one, key: name, owner: within },
            ...places({ shape: one, key: name, owner: within }),
          ];
        });
    case 'rows':
      return inside(input.item);
    case 'variants':
      return input.variants.flatMap(one => ('shape' in one ? inside(one.shape) : []));
    default:
      return [];
  }
}

const all = kinds.flatMap(kind => places({ shape: shapeOf(kind), key: '', owner: kind }));

/** What of a written value no input can hold, by its path. */
function unheld(shape: Shape, content: unknown, path: string): string[] {
  const input = inputOf(shape);
  if (!holds(input, content)) return [path];
  switch (input.as) {
    case 'parts':
      return Object.entries(content ?? {}).flatMap(([key, value]) => {
        const one = shape.properties?.[key];
        return one && one.const === undefined ? unheld(one, value, `${path}.${key}`) : [];
      });
    case 'rows':
      return [content].flat().flatMap((one, place) => unheld(input.item, one, `${path}.${place}`));
    case 'variants': {
      const now = variantOf(input.variants, content);
      return now && 'shape' in now ? unheld(now.shape, content, path) : [];
    }
    default:
      return [];
  }
}

interface Written {
  readonly chapters?: readonly {
    readonly clauses: readonly { readonly id: string; readonly controls: readonly { kind: string }[] }[];
  }[];
}

const root = join(import.meta.dirname, '../..');
const written = globSync('regulations/*/*.yaml', { cwd: root })
  .filter(file => !file.endsWith('.examples.yaml'))
  .flatMap(file => (parse(readFileSync(join(root, file), 'utf8')) as Written).chapters ?? [])
  .flatMap(({ clauses }) => clauses);

describe('the form of a clause', () => {
  test('holds every control of every pack as it is written', () => {
    const found = written.flatMap(({ id, controls }) =>
      controls.flatMap(control => unheld(shapeOf(control.kind), control, `${id} ${control.kind}`)),
    );
    expect(written.length).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });

  test.each(kinds)('begins a %s with what only lacks its words and conditions', kind => {
    const wrong = checkShape(controlSchemas[kind] ?? {}, newControl(kind, shapeOf(kind)));
    expect(wrong.filter(({ params }) => params?.value !== '')).toEqual([]);
  });

  test('begins every way of writing a value in that way', () => {
    const ways = all.flatMap(({ shape }) => {
      const input = inputOf(shape);
      return input.as === 'variants' ? input.variants.map(one => ({ one, among: input.variants })) : [];
    });
    expect(ways.length).toBeGreaterThan(20);
    const strange = ways.filter(({ one, among }) => variantOf(among, blankVariant(one))?.key !== one.key);
    expect(strange.map(({ one }) => one.key)).toEqual([]);
  });
});

describe.each(locales)('the form of a clause in %s', locale => {
  const isSilent = (keys: readonly string[]) => !keys.some(key => hasText(locale, key));

  test('calls every key by a name', () => {
    const silent = all.filter(({ owner, key }) => isSilent(labelKeys(owner, key)));
    expect([...new Set(silent.map(({ owner, key }) => `${owner}.${key}`))]).toEqual([]);
  });

  test('calls every word of a closed list, and every way of writing, by a name', () => {
    const silent = all.flatMap(({ shape, key }) => {
      const input = inputOf(shape);
      if (input.as === 'choice') return input.values.map(word => choiceKeys(key, word)).filter(isSilent);
      if (input.as !== 'variants') return [];
      return input.variants
        .map(one => ('word' in one ? choiceKeys(key, one.word) : variantKeys(one.key)))
        .filter(isSilent);
    });
    expect(silent).toEqual([]);
  });
});
