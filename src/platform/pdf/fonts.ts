import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const files = {
  simplified: {
    plain: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
  traditional: {
    plain: 'noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
    bold: 'noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
  },
} as const;
/** The same character is drawn otherwise on the mainland and in Taiwan. */
export type Face = keyof typeof files;
export type Weight = keyof (typeof files)[Face];

const opened = new Map<string, Font>();

/** The font of a face and weight, read once: opening ten megabytes takes longer than a page. */
export function fontOf(face: Face, weight: Weight): Font {
  const file = files[face][weight];
  const known = opened.get(file);
  if (known) return known;
  const font = create(readFileSync(pathOf(file)));
  if ('fonts' in font) throw new Error('a collection is no font of papers');
  opened.set(file, font);
  return font;
}

/** Whether a font has every character of a text: the one of Taiwan knows few that are written on the mainland only. */
export function hasAll(
  { face, weight }: { readonly face: Face; readonly weight: Weight },
  text: string,
): boolean {
  const font = fontOf(face, weight);
  return [...text].every(
    character => character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}

function pathOf(file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`));
}
