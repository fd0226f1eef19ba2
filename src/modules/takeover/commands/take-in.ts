import Type, { type Static } from 'typebox';
import { endpoint } from '#contract/endpoint.ts';
import { requestKinds, severities } from '#contract/service-request-shape.ts';
import { closed, Id, Instant, Line, nullable, oneOf, Paragraphs } from '#contract/shape.ts';
import { takenStates } from '#contract/takeover-reading.ts';
import { refuse } from '#kernel/refusal.ts';
import { type EpochMs, parseInstant } from '#kernel/time.ts';
import {
  type Concerned,
  factsOf,
  insertRequest,
  insertTakenNote,
  readConcerned,
} from '#modules/service-request/index.ts';
import { command, type Told } from '#road/command.ts';
import type { Due } from '#road/road.ts';

const At = nullable(Instant);

/** A request as an old register tells it. Its instants are those of the register. */
const TakeIn = closed({
  takeoverId: Id,
  line: Type.Integer(),
  requestNo: nullable(Line),
  customerId: Id,
  siteId: Id,
  contactId: nullable(Id),
  assetId: nullable(Id),
  engineerId: nullable(Id),
  kind: oneOf(requestKinds),
  severity: oneOf(severities),
  state: oneOf(takenStates),
  description: Paragraphs,
  resolution: nullable(Paragraphs),
  note: nullable(Paragraphs),
  registeredByName: Line,
  askedAt: Instant,
  acceptedAt: At,
  arrivedAt: At,
  finishedAt: At,
});
export type TakeIn = Static<typeof TakeIn>;

const takeIn = endpoint({
  method: 'POST',
  path: '/takeovers/requests',
  action: 'takeover.take_in',
  summary: 'Takes a request over out of an old register',
  body: TakeIn,
  reply: Type.Object({ id: Id, requestNo: Type.String() }),
});

interface Begun {
  readonly concerned: Concerned;
  readonly requestNo: string;
}

/**
 * Begins a request with all that an old register tells of it, each thing at its own time. No gate is asked: what is past
 * can only be judged. Refuses `site.not_of_customer`.
 */
export const takeInRequest = command({
  endpoint: takeIn,
  kind: 'service_request',
  begins: true,
  load: async (tx, input, context) => {
    const registration = registrationOf(input);
    const [concerned, requestNo] = await Promise.all([
      readConcerned(tx, registration),
      input.requestNo ?? context.nextNo('service_request'),
    ]);
    if (!concerned?.isSiteOfCustomer) return refuse('site.not_of_customer', { field: 'siteId' });
    const scope = { branchId: concerned.branchId, customerId: input.customerId, assignees: [] };
    return { scope, row: { concerned, requestNo }, proposes: factsOf(registration, concerned, context.at) };
  },
  change: async (tx, begun: Begun, input, { id, recordedAt }) => {
    const reply = (due: Due) => {
      insertRequest(tx, { id, ...begun, ...rowOf(input, recordedAt), due });
      const { note: text, registeredByName: authorName } = input;
      if (text !== null) insertTakenNote(tx, { requestId: id, text, at: recordedAt, authorName });
      return { id, requestNo: begun.requestNo };
    };
    return { events: eventsOf(input, recordedAt), reply, notices: [] };
  },
});

function registrationOf(input: TakeIn) {
  const { customerId, siteId, contactId, assetId, kind, severity, description } = input;
  return {
    ...({ channel: 'import', faultClass: 'other', isSupplierNeeded: false } as const),
    ...{ customerId, siteId, kind, severity, description },
    ...(contactId !== null && { contactId }),
    ...(assetId !== null && { assetId }),
  };
}

const isEnded = ({ state }: TakeIn): boolean => state === 'closed' || state === 'cancelled';
const instant = (text: string | null): EpochMs | null => (text === null ? null : parseInstant(text));

function rowOf(input: TakeIn, now: EpochMs) {
  const { state, engineerId, resolution, registeredByName, askedAt, finishedAt } = input;
  return {
    ...{ input: registrationOf(input), registeredByName, registeredAt: parseInstant(askedAt) },
    standing: {
      ...{ state, engineerId, resolution },
      waitingSince: state === 'waiting' ? now : null,
      endedAt: isEnded(input) ? (instant(finishedAt) ?? now) : null,
    },
  };
}

/** What stands in the state that it has reached, with the event that tells it. */
const endings = {
  waiting: 'service_request.waiting',
  solved: 'service_request.solved_remotely',
  closed: 'service_request.closed',
  cancelled: 'service_request.cancelled',
} as const;

/**
 * What happened, each at its own time. Where a request stands without a time at which it got there, it has got there by
 * now. The last event of one that goes on is that it came here: limits that have passed by then are noticed with it.
 */
function eventsOf(input: TakeIn, now: EpochMs): readonly Told[] {
  const { state, acceptedAt, arrivedAt, finishedAt, askedAt, takeoverId, line } = input;
  const at = (text: string | null) => instant(text) ?? now;
  const isTaken = acceptedAt !== null || state === 'triaged' || state === 'waiting';
  const ending = state === 'registered' || state === 'triaged' ? undefined : endings[state];
  const endedAt = state === 'waiting' ? now : at(finishedAt);
  const told: readonly (Told | false | undefined)[] = [
    { type: 'service_request.registered', at: parseInstant(askedAt) },
    isTaken && { type: 'service_request.triaged', at: at(acceptedAt), facts: standing('triaged') },
    arrivedAt !== null && { type: 'work_order.checked_in', at: parseInstant(arrivedAt) },
    ending && { type: ending, at: endedAt, facts: standing(state) },
    { type: 'takeover.taken_in', at: isEnded(input) ? endedAt : now, data: { takeover: takeoverId, line } },
  ];
  return told.filter(one => typeof one === 'object');
}

const standing = (state: TakeIn['state']) => ({ 'service_request.state': state });
