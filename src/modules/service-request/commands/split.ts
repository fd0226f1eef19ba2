import { relatedEndpoints } from '#contract/related.ts';
import type { RegisterServiceRequest } from '#contract/service-request-shape.ts';
import { Refused } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { type Begun, loadRegistration, register } from '../begin.ts';
import { toldTo } from '../related/other.ts';
import { loadSplitSource, registrationOf, type SplitSource } from '../related/split-source.ts';
import { insertLink } from '../related/store.ts';

interface Split {
  readonly source: SplitSource;
  readonly input: RegisterServiceRequest;
  readonly begun: Begun;
}

/**
 * Registers another machine or fault of a request as a request of its own. It was asked for at the same instant: its
 * clocks count from then. Undone by merging it.
 */
export const splitServiceRequest = command({
  endpoint: relatedEndpoints.split,
  kind: 'service_request',
  begins: true,
  gates: 'service_request.register',
  load: async (tx, input, context) => {
    const source = await loadSplitSource(tx, input.id);
    if (!source) return null;
    const registration = await registrationOf(tx, source, input);
    const found = await loadRegistration(tx, registration, { ...context, at: askedAt(source) });
    if (found instanceof Refused) return found;
    const row: Split = { source, input: registration, begun: found.row };
    return { ...found, scope: source.scope, row };
  },
  change: async (tx, { source, input, begun }, _asked, context) => {
    await insertLink(tx, context, { otherId: source.row.id, kind: 'split' });
    const splitOff = { type: 'service_request.split_off', data: { into: begun.requestNo } };
    return happened({
      ...register(tx, { input, begun, context: { ...context, at: askedAt(source) } }),
      elsewhere: toldTo(source.row, splitOff),
    });
  },
});

function askedAt({ row }: SplitSource): number {
  return row.registeredAt.epochMilliseconds;
}
