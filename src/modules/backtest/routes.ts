import { backtestEndpoints } from '#contract/backtest.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { change, type Route, read } from '#road/route.ts';
import { runBacktestOfDraft } from './commands/run.ts';
import { listChangedCases } from './queries/cases.ts';
import { explainChangedCase } from './queries/explain.ts';
import { listBacktests, oneBacktest } from './queries/views.ts';

export function backtestRoutes(registry: Registry): readonly Route[] {
  return [
    change(runBacktestOfDraft),
    read(backtestEndpoints.list, listBacktests),
    read(backtestEndpoints.one, oneBacktest),
    read(backtestEndpoints.cases, listChangedCases(registry)),
    read(backtestEndpoints.explain, explainChangedCase(registry)),
  ];
}
