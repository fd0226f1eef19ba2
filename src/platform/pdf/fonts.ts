import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

const files = {
  plain: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
} as const;
export type Weight = keyof typeof files;

const opened = new Map<Weight, Font>();

/** The font of a weight, read once: opening ten megabytes takes longer than a page. */
export function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = create(readFileSync(pathOf(files[weight])));
  if ('fonts' in font) throw new Error('a collection is no font of papers');
  opened.set(weight, font);
  return font;
}

function pathOf(file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${file}`));
}
