import { dutyEndpoints } from '#contract/duty.ts';
import { change, type Route, read } from '#road/route.ts';
import { delegateDuties } from './commands/delegate.ts';
import { doDuty } from './commands/do.ts';
import { endDelegation } from './commands/end-delegation.ts';
import { escalateDuty } from './commands/escalate.ts';
import { excuseDuty } from './commands/excuse.ts';
import { openDuty } from './commands/open.ts';
import type { DutyGround } from './ground.ts';
import { countByPerson } from './queries/counts.ts';
import { listDelegations } from './queries/delegations.ts';
import { listDuties } from './queries/list.ts';
import { countMine } from './queries/numbers.ts';

export function dutyRoutes(ground: DutyGround): readonly Route[] {
  return [
    read(dutyEndpoints.list, listDuties(ground)),
    read(dutyEndpoints.numbers, countMine),
    read(dutyEndpoints.counts, countByPerson),
    read(dutyEndpoints.delegations, listDelegations),
    change(openDuty(ground)),
    change(doDuty(ground)),
    change(excuseDuty),
    change(escalateDuty),
    change(delegateDuties),
    change(endDelegation),
  ];
}
