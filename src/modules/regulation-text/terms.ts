import type { Role } from '#contract/roles.ts';
import { chineseNumber } from './chinese-number.ts';

/** A limit as the text words it and as a pack writes it: `24小时内` is `24h`. */
export interface FoundLimit {
  readonly text: string;
  readonly limit: string;
  /** Counted back from what it is about: 提前三天. */
  readonly before: boolean;
}

/** What a clause names that its controls will need. */
export interface Terms {
  readonly limits: readonly FoundLimit[];
  readonly forms: readonly string[];
  readonly roles: readonly Role[];
  /** Yuan as printed, `50` or `50-100`. */
  readonly amounts: readonly string[];
  /** Percent as printed. */
  readonly shares: readonly string[];
}

export function termsOf(text: string): Terms {
  return {
    limits: limitsIn(text),
    forms: unique([...text.matchAll(/《([^》]{1,40})》/g)].map(([, name = '']) => `《${name}》`)),
    roles: rolesIn(text),
    amounts: unique([...text.matchAll(/(\d+(?:\.\d+)?(?:\s*[-~—至到]\s*\d+(?:\.\d+)?)?)\s*元/g)].map(first)),
    shares: unique([...text.matchAll(/(\d+(?:\.\d+)?)\s*[%％]/g)].map(first)),
  };
}

const number = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百半]+)';
const spanUnit = '(分钟|小时|钟头|个工作日|工作日|个月|天|日|周|个星期|星期|年)';
const after = new RegExp(`${number}\\s*(?:个)?${spanUnit}(半)?\\s*(?:以内|之内|内|之前|以前|前)`, 'g');
const ahead = new RegExp(`提前\\s*${number}\\s*(?:个)?${spanUnit}`, 'g');

function limitsIn(text: string): FoundLimit[] {
  const found = [
    ...[...text.matchAll(ahead)].map(match => limitOf(match, true)),
    ...[...text.matchAll(after)].filter(match => !isOther(text, match)).map(match => limitOf(match, false)),
    ...[...text.matchAll(/当(?:天|日)/g)].map(([word]) => ({ text: word, limit: '0d end', before: false })),
    ...[...text.matchAll(/次日|第二天|翌日/g)].map(([word]) => ({
      text: word,
      limit: '1d end',
      before: false,
    })),
  ];
  return found.filter(one => one !== null);
}

/** 提前三天 is counted already; 每月 4 日前 and 于 4 日前 are dates. */
function isOther(text: string, { 0: found, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  return (
    /(?:提前|每|年|月)\s*$/.test(before) || (/于\s*$/.test(before) && /日\s*(?:之前|以前|前)$/.test(found))
  );
}

const unitOf: Readonly<Record<string, string>> = {
  分钟: 'm',
  小时: 'h',
  钟头: 'h',
  工作日: 'wd',
  个工作日: 'wd',
  天: 'd',
  日: 'd',
  周: 'w',
  星期: 'w',
  个星期: 'w',
  个月: 'mo',
  年: 'y',
};

/** Half an hour, a day, a month, a year in a unit that divides it. */
const halfOf: Readonly<Record<string, string>> = { h: '30m', d: '12h', mo: '15d', y: '6mo' };

function limitOf(
  [text, written = '', unitWord = '', half]: RegExpExecArray,
  before: boolean,
): FoundLimit | null {
  const unit = unitOf[unitWord] ?? '';
  if (written === '半') return halved(text, unit, before);
  const count = chineseNumber(written);
  if (count === null || count === 0 || unit === '') return null;
  if (unit === 'h' && half !== undefined) return { text, limit: `${count}h30m`, before };
  if (unit === 'h' && !Number.isInteger(count)) return { text, limit: `${Math.round(count * 60)}m`, before };
  return Number.isInteger(count) ? { text, limit: `${count}${unit}`, before } : null;
}

function halved(text: string, unit: string, before: boolean): FoundLimit | null {
  const limit = halfOf[unit];
  return limit === undefined ? null : { text, limit, before };
}

/** What people call those who hold a role; longer names first, so that 客服经理 is no 客服. */
const callings: readonly (readonly [string, Role])[] = [
  ['总经理', 'general_manager'],
  ['总裁', 'general_manager'],
  ['中心经理', 'manager'],
  ['客服经理', 'manager'],
  ['售后经理', 'manager'],
  ['服务经理', 'manager'],
  ['部门经理', 'manager'],
  ['部门负责人', 'manager'],
  ['主管', 'manager'],
  ['经理', 'manager'],
  ['技术支持', 'support'],
  ['调度', 'dispatcher'],
  ['派工', 'dispatcher'],
  ['客服', 'csr'],
  ['话务员', 'csr'],
  ['接待人员', 'csr'],
  ['维修人员', 'engineer'],
  ['维修工', 'engineer'],
  ['服务工程师', 'engineer'],
  ['售后人员', 'engineer'],
  ['服务人员', 'engineer'],
  ['工程师', 'engineer'],
  ['技师', 'engineer'],
  ['仓库', 'warehouse'],
  ['库管', 'warehouse'],
  ['保管员', 'warehouse'],
  ['质量', 'quality'],
  ['质检', 'quality'],
  ['财务', 'finance'],
  ['会计', 'finance'],
  ['出纳', 'finance'],
  ['人力资源', 'hr'],
  ['行政', 'hr'],
  ['人事', 'hr'],
  ['代理商', 'agent'],
  ['经销商', 'agent'],
];

function rolesIn(text: string): Role[] {
  let rest = text;
  const found: { readonly role: Role; readonly at: number }[] = [];
  for (const [word, role] of callings) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    found.push({ role, at });
    rest = rest.replaceAll(word, '\u0000'.repeat(word.length));
  }
  return unique(found.toSorted((a, b) => a.at - b.at).map(({ role }) => role));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function first([, group = '']: RegExpExecArray): string {
  return group;
}
