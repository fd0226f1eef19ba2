import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import type { RobotOptions } from './deliver.ts';
import { sayInGroup } from './say-in-group.ts';

const atOnce = 50;

/** Tells the groups what became of what they said: that it waits for the desk, or its number. True when there may be more. */
export async function answerHeard({ db, clock }: Pick<RobotOptions, 'db' | 'clock'>): Promise<boolean> {
  const settled = await settledSince(db);
  for (const heard of settled) await answer(db, heard, clock.now());
  return settled.length === atOnce;
}

interface Settled {
  readonly robotId: string;
  readonly messageKey: string;
  readonly messageId: string;
  readonly state: 'held' | 'filed' | 'set_aside';
  readonly requestNo: string | null;
  readonly serialNo: string | null;
}

async function settledSince(db: Db): Promise<Settled[]> {
  const { rows } = await sql<Settled>`
    select h.robot_id, h.message_key, m.id as message_id, m.state, q.request_no, a.serial_no
    from robot_heard h join message m on m.id = h.message_id
      left join service_request q on q.id = m.request_id left join asset a on a.id = q.asset_id
    where (h.told_state is null or h.told_state = 'held') and m.state in ('held', 'filed', 'set_aside')
      and m.state is distinct from h.told_state
    order by h.at limit ${atOnce}`.execute(db);
  return rows;
}

/** Laid out before it is marked: a crash in between lays it out again, which adds nothing. */
async function answer(db: Db, heard: Settled, at: number): Promise<void> {
  const { robotId, messageKey, messageId, state, requestNo, serialNo } = heard;
  const params = { requestNo: requestNo ?? '', machine: serialNo === null ? '' : ` ${masked(serialNo)}` };
  const occasion = `heard ${messageId} ${state}`;
  if (state !== 'set_aside')
    await sayInGroup({ db }, robotId, { occasion, key: `message:robot.answer.${state}`, params, at });
  await db
    .updateTable('robotHeard')
    .set({ toldState: state })
    .where('robotId', '=', robotId)
    .where('messageKey', '=', messageKey)
    .execute();
}

/** Groups have many readers: of the machine they are told enough to know it again. */
function masked(serialNo: string): string {
  return serialNo.length <= 6 ? serialNo : `${serialNo.slice(0, 2)}…${serialNo.slice(-4)}`;
}
