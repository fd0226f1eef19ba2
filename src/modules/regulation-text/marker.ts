import { chineseNumber } from './chinese-number.ts';

/** How a paragraph is numbered, from 第一章 down to a). `decimal` 1, 1.1 and 1.1.1 are three styles. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'chinese'
  | 'chinese_bracket'
  | `decimal_${number}`
  | 'number_bracket'
  | 'half_bracket'
  | 'circled'
  | 'letter';

export interface Marker {
  readonly style: MarkerStyle;
  /** Its place among its like, counted from 1. */
  readonly ordinal: number;
  /** As printed, without what separates it from the text: `第三条`, `二`, `3.2`. */
  readonly label: string;
  /** The paragraph without it. */
  readonly rest: string;
}

const han = '[一二三四五六七八九十百零〇两\\d]+';
const legal = (unit: string) => new RegExp(`^(第(${han})${unit})[\\s:：、.．]*`);

interface Reading {
  readonly style: Exclude<MarkerStyle, `decimal_${number}`>;
  readonly pattern: RegExp;
}

/** The first group is the label, the second its number. */
const readings: readonly Reading[] = [
  { style: 'part', pattern: legal('(?:部分|编|篇)') },
  { style: 'chapter', pattern: legal('章') },
  { style: 'section', pattern: legal('节') },
  { style: 'article', pattern: legal('条') },
  { style: 'chinese', pattern: /^(([一二三四五六七八九十百]+))[、.．，：]\s*/ },
  { style: 'chinese_bracket', pattern: /^([（(]([一二三四五六七八九十百]+)[）)])[、.．\s]*/ },
  { style: 'number_bracket', pattern: /^([（(](\d{1,2})[）)])[、.．\s]*/ },
  { style: 'half_bracket', pattern: /^((\d{1,2})[）)])[、.．\s]*/ },
  { style: 'letter', pattern: /^(([a-zA-Z]))[、.．）)]\s*/ },
];

const decimal = /^(\d{1,3}(?:\s?[.．、]\s?\d{1,3}){0,5})(?:[、.．，]\s*|\s+|(?=[^\d\s%％.,:：]))/;
const circled = /^([\u2460-\u2473])\s*/;
const counted = /^(小时|分钟|个|天|日|月|年|周|元|次|人|名|倍|台|辆|公里|米|%|％|份|级|条|款|万|点|岁)/;

/** The number with which a paragraph begins, if it begins with one: "24小时内" does not. */
export function readMarker(paragraph: string): Marker | null {
  return legalMarker(paragraph) ?? circledMarker(paragraph) ?? decimalMarker(paragraph);
}

function legalMarker(paragraph: string): Marker | null {
  for (const { style, pattern } of readings) {
    const match = pattern.exec(paragraph);
    if (!match) continue;
    const [all, label = '', number = ''] = match;
    const ordinal = style === 'letter' ? number.toLowerCase().charCodeAt(0) - 96 : chineseNumber(number);
    if (ordinal !== null) return { style, ordinal, label, rest: paragraph.slice(all.length) };
  }
  return null;
}

function circledMarker(paragraph: string): Marker | null {
  const [all, label = ''] = circled.exec(paragraph) ?? [];
  if (all === undefined) return null;
  return {
    style: 'circled',
    ordinal: label.charCodeAt(0) - 0x245f,
    label,
    rest: paragraph.slice(all.length),
  };
}

function decimalMarker(paragraph: string): Marker | null {
  const [all, printed] = decimal.exec(paragraph) ?? [];
  if (all === undefined || printed === undefined) return null;
  const rest = paragraph.slice(all.length);
  const numbers = printed.split(/[.．、]/).map(Number);
  const [last = 0] = numbers.slice(-1);
  const isBare = numbers.length === 1 && all === printed;
  if (rest === '' || (isBare && counted.test(rest)) || last === 0) return null;
  return { style: `decimal_${numbers.length}`, ordinal: last, label: numbers.join('.'), rest };
}

/** 1 for `decimal_1`, 3 for `decimal_3`; null for other styles. */
export function decimalDepth(style: MarkerStyle): number | null {
  const [, depth] = /^decimal_(\d)$/.exec(style) ?? [];
  return depth === undefined ? null : Number(depth);
}
