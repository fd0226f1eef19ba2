import type { BacktestResult } from '#contract/backtest.ts';
import { fenPerYuan } from '#kernel/money.ts';
import { translate } from '#platform/text/translate.ts';
import { shellLocale } from '../shell-locale.ts';

type Clause = BacktestResult['clauses'][number];
type Counts = Clause['before'];

/** What a back-test found, for people at a terminal. */
export function reportText(result: BacktestResult): string {
  const { cases, events, changes, changedCases, seconds } = result;
  const rate = Math.round(events / Math.max(seconds, 0.001));
  return [
    say('report.history', { cases, events, seconds: seconds.toFixed(1), rate }),
    say('report.changed', { changes, cases: changedCases }),
    '',
    ...table(result.clauses),
    '',
    ...result.indicators.map(indicatorLine),
    ...result.sanctions.map(sanctionLine),
    ...roadLines(result),
  ].join('\n');
}

function say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  return translate(shellLocale(), `backtest:${key}`, params);
}

function table(clauses: readonly Clause[]): string[] {
  return [
    line([say('report.clause'), say('before'), '', '', say('after'), '', '', '']),
    heads(),
    ...clauses.map(clauseLine),
  ];
}

function heads(): string {
  const head = [say('standing.kept'), say('standing.broken'), say('report.share')];
  return line(['', ...head, ...head, say('report.changes')]);
}

function clauseLine({ key, before, after, changes, name }: Clause): string {
  return `${line([key, ...counts(before), ...counts(after), String(changes)])} ${name[shellLocale()]}`;
}

function counts(of: Counts): string[] {
  const judged = of.kept + of.broken;
  const share = judged === 0 ? '–' : `${((of.kept / judged) * 100).toFixed(2)} %`;
  return [String(of.kept), String(of.broken), share];
}

const keyWidth = 26;
const width = 10;

function line([first = '', ...cells]: readonly string[]): string {
  return first.padEnd(keyWidth) + cells.map(cell => cell.padStart(width)).join('');
}

function indicatorLine({ clause, name, unit, before, after }: BacktestResult['indicators'][number]): string {
  const mark = unit === 'percent' ? ' %' : '';
  const figure = (value: number | null) => (value === null ? '–' : `${value.toFixed(2)}${mark}`);
  const params = {
    clause,
    name: name[shellLocale()],
    before: figure(before.value),
    after: figure(after.value),
  };
  return say('report.indicator', params);
}

function sanctionLine({ clause, name, before, after }: BacktestResult['sanctions'][number]): string {
  const yuan = (fen: number) => (fen / fenPerYuan).toFixed(2);
  const sums = { before: before.found, after: after.found, from: yuan(before.toFen), to: yuan(after.toFen) };
  return say('report.sanction', { clause, name: name[shellLocale()], ...sums });
}

function roadLines({ road }: BacktestResult): string[] {
  if (road.driven.at === null) return [];
  const { driven, before, after } = road;
  return [say('report.road', { driven: driven.engineers, before: before.engineers, after: after.engineers })];
}
