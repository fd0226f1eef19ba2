import { sql } from 'kysely';
import type { Tx } from '#platform/database/transaction.ts';
import type { Reaction } from '#road/road.ts';
import { sayInGroup } from './say-in-group.ts';

/** What the desk answers is said in the group where it was asked. */
const sayAnswer: Reaction = async (tx, event, { id, actor }) => {
  if (actor.source === 'import') return [];
  for (const { robotId, requestNo, noteId, text } of await lastAnswered(tx, id)) {
    const saying = { occasion: `answered ${noteId}`, key: 'message:robot.answer.said' };
    await sayInGroup(tx, robotId, { ...saying, params: { requestNo, text }, at: event.at });
  }
  return [];
};

interface Answered {
  readonly robotId: string;
  readonly requestNo: string;
  readonly noteId: string;
  readonly text: string;
}

/** The last answer of the desk, for each group that asked. The words are written down before they are told of. */
async function lastAnswered({ db }: Tx, requestId: string): Promise<Answered[]> {
  const { rows } = await sql<Answered>`
    select distinct h.robot_id, q.request_no, n.id as note_id, n.text
    from message m join robot_heard h on h.message_id = m.id join robot r on r.id = h.robot_id and r.is_on
      join service_request q on q.id = m.request_id
      cross join lateral (select id, text from service_request_note
        where request_id = q.id and kind in ('reply', 'written_contact') order by id desc limit 1) n
    where m.request_id = ${requestId}`.execute(db);
  return rows;
}

export const robotReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'service_request.replied': [sayAnswer],
  'service_request.contacted_in_writing': [sayAnswer],
};
