import type { RegisterMessage } from '#contract/message.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import { registerServiceRequest } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { descriptionOf } from '../description.ts';
import { type FileOptions, fileMessage } from './file.ts';

export interface RegisterOptions extends FileOptions {
  readonly road: Road;
  readonly db: Db;
}

export interface Registered {
  readonly requestId: string;
  readonly requestNo: string;
}

interface Placing extends RegisterMessage {
  readonly id: string;
  readonly contactId?: string | undefined;
}

/** Ask for 59 days behind at most: what lies longer was asked now. */
const longestBehindMs = 59 * 86_400_000;

/**
 * Registers what a message asks for and files it there; the clocks run from when it came in. A second call leads to the
 * same request. Refuses `message.settled` and what registering refuses.
 */
export async function registerMessage(
  options: RegisterOptions,
  actor: Actor,
  placing: Placing,
): Promise<Refused | Registered> {
  const { road, db } = options;
  const found = await db
    .selectFrom('message')
    .select(['state', 'channel', 'subject', 'text', 'at'])
    .where('id', '=', placing.id)
    .where('direction', '=', 'in')
    .executeTakeFirst();
  if (!found) return refuse('subject.not_found');
  if (found.state === 'filed') return refuse('message.settled');
  const input = inputOf(placing, found, road.clock.now());
  const key = `message ${placing.id} of ${placing.customerId}`;
  const registered = await runCommand(road, registerServiceRequest, {
    actor,
    key: `${key} registered`,
    input,
  });
  if (registered instanceof Refused) return registered;
  const { id: requestId, requestNo } = registered.body as { id: string; requestNo: string };
  const filing = { id: requestId, messageId: placing.id, isRemembered: placing.isRemembered ?? false };
  const filed = await runCommand(road, fileMessage(options), { actor, key: `${key} filed`, input: filing });
  return filed instanceof Refused ? filed : { requestId, requestNo };
}

interface Asked {
  readonly channel: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Temporal.Instant;
}

function inputOf({ customerId, siteId, assetId, contactId }: Placing, asked: Asked, now: EpochMs) {
  const at = Math.min(now, Math.max(asked.at.epochMilliseconds, now - longestBehindMs));
  return {
    channel: asked.channel === 'mail' ? 'mail' : 'group_robot',
    ...{ kind: 'repair', faultClass: 'other', severity: 'normal', isSupplierNeeded: false },
    ...{ customerId, siteId, ...(assetId && { assetId }), ...(contactId && { contactId }) },
    description: descriptionOf(asked),
    askedAt: formatInstant(at),
  };
}
