import { regulationEndpoints } from '#contract/regulation.ts';
import { type Route, read } from '#road/route.ts';
import { readRegulation } from './queries/in-force.ts';
import { readClauseNumbers } from './queries/numbers.ts';
import type { Registry } from './registry.ts';

export function regulationRoutes(registry: Registry): readonly Route[] {
  return [
    read(regulationEndpoints.inForce, readRegulation(registry)),
    read(regulationEndpoints.numbers, readClauseNumbers),
  ];
}
