import type { Van, VanPart } from '#contract/van-stock-shape.ts';

/** Kinds and pieces on a van, and what they are worth by the price list. */
export function sumsOf({ parts }: Van) {
  const there = parts.filter(({ quantity }) => quantity > 0);
  return {
    kinds: there.length,
    total: there.reduce((sum, { quantity }) => sum + quantity, 0),
    valueFen: there.reduce((sum, { quantity, priceFen }) => sum + quantity * (priceFen ?? 0), 0),
  };
}

interface Found {
  readonly van: Van;
  readonly found: readonly VanPart[];
}

/** The van where its engineer is looked for, or parts are that it has; an empty list where neither is. */
export function foundIn(van: Van, sought: string): Found[] {
  const text = sought.trim().toLowerCase();
  if (text === '') return [{ van, found: [] }];
  const has = (words: string) => words.toLowerCase().includes(text);
  const found = van.parts.filter(({ partNo, name, quantity }) => quantity > 0 && (has(partNo) || has(name)));
  return found.length > 0 || has(van.engineerName) ? [{ van, found }] : [];
}
