import { complianceEndpoints } from '#contract/compliance.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { type Route, read } from '#road/route.ts';
import { readMonthly } from './queries/monthly.ts';

export function statisticsRoutes(registry: Registry): readonly Route[] {
  return [read(complianceEndpoints.statistics, readMonthly(registry))];
}
