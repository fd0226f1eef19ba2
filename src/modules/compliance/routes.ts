import { complianceEndpoints } from '#contract/compliance.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { type Route, read } from '#road/route.ts';
import { readBreakdown } from './queries/breakdown.ts';
import { readCases } from './queries/cases.ts';
import { readExceptions } from './queries/exceptions.ts';
import { readFigures } from './queries/figures.ts';

export function complianceRoutes(registry: Registry): readonly Route[] {
  return [
    read(complianceEndpoints.figures, readFigures(registry)),
    read(complianceEndpoints.cases, readCases),
    read(complianceEndpoints.breakdown, readBreakdown),
    read(complianceEndpoints.exceptions, readExceptions(registry)),
  ];
}
