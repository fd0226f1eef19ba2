import { type Body, type Call, type Calls, command, text } from '../call.ts';
import { openingOf } from '../duty-occasion.ts';

const onDuty = (body: Body): Call => ({ ...command('dutyId', body), isOf: 'engineer' });
const onAbsence = (body: Body): Call => ({ ...command('engineerId', body), isOf: 'engineer' });

/** Duties, and who stands in for whom. */
export const dutyCalls: Calls = {
  'GET /duties': {
    status: 200,
    lists: 'dutyId',
    isOf: 'engineer',
    query: () => ({ list: 'open', limit: '100' }),
  },
  'GET /duties/:id/explain': { about: 'dutyId', status: 200, isOf: 'engineer' },
  'GET /duties/numbers': { status: 200 },
  'GET /duties/counts': { status: 200, query: () => ({ month: '2026-12' }) },
  'GET /duty-delegations': { status: 200 },
  'POST /duties': { status: 403, body: side => openingOf(side, 'bus-maker@1') },
  'POST /duties/:id/escalate': onDuty({}),
  'POST /duties/:id/do': onDuty({ text }),
  'POST /duties/:id/excuse': onDuty({ reason: text }),
  'PUT /people/:id/duty-delegation': onAbsence(side => ({
    toId: side.engineerId,
    fromOn: '2026-12-01',
    untilOn: '2026-12-05',
    reason: text,
  })),
  'POST /people/:id/duty-delegation/end': onAbsence({}),
};
