import type { Control, Regulation } from '#engine/regulation.ts';
import { type Difference, differenceBetween } from '#modules/edition/index.ts';
import { controlWords } from '#modules/regulation/index.ts';
import { answer, say } from '../say.ts';
import { shellLocale } from '../shell-locale.ts';
import { vocabulary } from '../vocabulary.ts';
import { readRegulation } from './pack-load.ts';

/** Shows what a second pack says otherwise than a first, clause by clause. 0: the same; 1: they differ. */
export async function diffPacks(earlier: string, later: string, json: boolean): Promise<0 | 1> {
  const [before, after] = [await readRegulation(earlier), await readRegulation(later)];
  const difference = differenceBetween(before, after);
  answer(json, difference, differenceText(difference, { before, after }));
  return difference.clauses.length + difference.settings.length === 0 ? 0 : 1;
}

interface Sides {
  readonly before: Regulation;
  readonly after: Regulation;
}

function differenceText({ clauses, settings }: Difference, sides: Sides): string {
  if (clauses.length + settings.length === 0) return say('pack_same');
  const ofSettings = settings.map(
    ({ name, before, after }) => `settings.${name}: ${before?.value ?? '–'} → ${after?.value ?? '–'}`,
  );
  return [...clauses.flatMap(one => clauseLines(one, sides)), ...ofSettings].join('\n');
}

function clauseLines(
  { clause, how, parts, before, after, controls }: Difference['clauses'][number],
  sides: Sides,
): string[] {
  const locale = shellLocale();
  const no = (after ?? before)?.no ?? '';
  const head = `${marks[how]} ${clause} ${no}${how === 'changed' ? `: ${parts.join(', ')}` : ''}`;
  const texts = parts.includes('text') ? pair(before?.text[locale], after?.text[locale]) : [];
  const doing = controls.flatMap(one => pair(words(one.before, sides.before), words(one.after, sides.after)));
  return [head, ...texts, ...doing];
}

const marks = { added: '+', removed: '-', changed: '~' };

function pair(before: string | undefined, after: string | undefined): string[] {
  return [
    ...(before === undefined ? [] : [`    - ${before}`]),
    ...(after === undefined ? [] : [`    + ${after}`]),
  ];
}

function words(control: Control | null, source: Regulation): string | undefined {
  return control
    ? controlWords(control, { edition: { source }, vocabulary, locale: shellLocale() })
    : undefined;
}
