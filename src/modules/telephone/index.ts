import { callEndpoints } from '#contract/call.ts';
import { telephoneEndpoints } from '#contract/telephone.ts';
import { change, type Route, read } from '#road/route.ts';
import { connectTelephone } from './commands/connect.ts';
import { disconnectTelephone } from './commands/disconnect.ts';
import { returnCall } from './commands/return-call.ts';
import { revealCall } from './commands/reveal-call.ts';
import { setExtension } from './commands/set-extension.ts';
import { takeMessage } from './commands/take-message.ts';
import { listCalls, readCall } from './queries/list.ts';
import { listRinging } from './queries/ringing.ts';
import { listSystems, readExtension } from './queries/systems.ts';
import { type ReportOptions, reportRoute } from './report.ts';

export { telephoneActor, telephoneKeyIn } from './actor.ts';
export { callsInSight } from './queries/calls.ts';
export { telephoneReactions } from './reactions.ts';
export { clearNumbers, endForgotten } from './sweep.ts';
export { telephoneVocabulary } from './vocabulary.ts';

export function telephoneRoutes(options: ReportOptions): readonly Route[] {
  return [
    reportRoute(options),
    read(callEndpoints.ringing, listRinging),
    read(callEndpoints.list, listCalls),
    read(callEndpoints.read, readCall),
    change(revealCall),
    change(returnCall),
    change(takeMessage),
    read(telephoneEndpoints.list, listSystems),
    change(connectTelephone),
    change(disconnectTelephone),
    read(telephoneEndpoints.readExtension, readExtension),
    change(setExtension),
  ];
}
