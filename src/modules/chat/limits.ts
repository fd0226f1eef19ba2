import { type Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, minuteMs } from '#kernel/time.ts';
import { openStates } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { countsOf } from './store.ts';

const windowMinutes = 5;
const inWindow = 20;
const picturesAtMost = 30;

interface Writing {
  readonly id: string;
  readonly state: string;
}

/** Refuses what comes after the end of the request, and more than a person writes: `chat.flood`, `chat.too_many_pictures`. */
export async function againstWriting(
  tx: Pick<Tx, 'db'>,
  { id, state }: Writing,
  { now, isPicture }: { readonly now: EpochMs; readonly isPicture: boolean },
): Promise<Refused | undefined> {
  if (!isOpen(state)) return refuse('subject.state', { lift: ['service_request.reopen'] });
  const { recent, pictures } = await countsOf(tx, id, now - windowMinutes * minuteMs);
  if (recent >= inWindow) return refuse('chat.flood', { params: { minutes: windowMinutes } });
  if (isPicture && pictures >= picturesAtMost)
    return refuse('chat.too_many_pictures', { params: { atMost: picturesAtMost } });
  return undefined;
}

/** Something may still be written about a request that has not ended. */
export function isOpen(state: string): boolean {
  return (openStates as readonly string[]).includes(state);
}
