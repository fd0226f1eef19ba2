import { abilities, openActions, type Reach } from '#contract/abilities.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import type { Call } from './call.ts';
import type { PersonRole } from './people.ts';
import type { Side } from './side.ts';

export type Reader = PersonRole | 'nobody';

/** What the abilities say of a reader: how far they reach, `open` for everybody, undefined for not at all. */
export function reachFor({ action }: Endpoint, reader: Reader, call: Call): Reach | 'open' | undefined {
  if (call.byLink || openActions.some(open => open === action)) return 'open';
  if (reader === 'nobody') return call.needsNobody ? 'open' : undefined;
  const row: Partial<Record<string, Reach>> = { ...abilities[action as keyof typeof abilities] };
  return row[reader];
}

/** Is what belongs to this side within the reach? The readers belong to `home`. */
export function sees(
  reach: Reach | 'open' | undefined,
  side: Side,
  { reader, isOf }: { readonly reader?: Reader; readonly isOf?: Reader | undefined } = {},
): boolean {
  if (reach === 'assigned' && isOf !== undefined && reader !== isOf) return false;
  return reach === 'all' || reach === 'open' || (reach !== undefined && side.name === 'home');
}

/** The status, and the code of the refusal, that the reader is to get. */
export function expected(endpoint: Endpoint, reader: Reader, { call, side }: { call: Call; side: Side }) {
  const reach = reachFor(endpoint, reader, call);
  if (reach === undefined && reader === 'nobody') return '401 session.missing';
  if (reach === undefined) return '403 access.denied';
  const isOfSide = call.about !== undefined || call.isOfBranch;
  if (isOfSide && !sees(reach, side, { reader, isOf: call.isOf })) return '404 subject.not_found';
  return String(call.status);
}
