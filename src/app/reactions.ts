import { appointmentReactions } from '#modules/appointment/index.ts';
import { arrivalReactions } from '#modules/arrival/index.ts';
import { callbackReactions } from '#modules/callback/index.ts';
import { chargeReactions } from '#modules/charge/index.ts';
import { checklistReactions } from '#modules/checklist/index.ts';
import { dispatchReactions } from '#modules/dispatch/index.ts';
import { expenseReactions } from '#modules/expense/index.ts';
import { messageReactions } from '#modules/message/index.ts';
import { robotReactions } from '#modules/robot/index.ts';
import { serviceRequestReactions } from '#modules/service-request/index.ts';
import { telephoneReactions } from '#modules/telephone/index.ts';
import type { Reaction } from '#road/road.ts';

type Reactions = Readonly<Record<string, readonly Reaction[]>>;

/** What modules do when they hear of events elsewhere, by event, in the order of the rooms. */
export const reactions: Reactions = together([
  serviceRequestReactions,
  chargeReactions,
  dispatchReactions,
  checklistReactions,
  appointmentReactions,
  arrivalReactions,
  callbackReactions,
  expenseReactions,
  messageReactions,
  robotReactions,
  telephoneReactions,
]);

/** All that is heard of each event, in the order in which it was named. */
export function together(all: readonly Reactions[]): Reactions {
  const types = new Set(all.flatMap(one => Object.keys(one)));
  return Object.fromEntries([...types].map(type => [type, all.flatMap(one => one[type] ?? [])]));
}
