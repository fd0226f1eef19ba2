import { sql } from 'kysely';
import type { callEndpoints } from '#contract/call.ts';
import { formatInstant, hourMs, minuteMs } from '#kernel/time.ts';
import type { Query } from '#road/route.ts';
import { callsWhere } from './calls.ts';

const ringsAtMostMs = 10 * minuteMs;
const lastsAtMostMs = 4 * hourMs;
const shownAtMost = 5;

/** What rings at the reader's extension, or, where that is nobody's, with the desk of the branch; and what they have on the line. */
export const listRinging: Query<typeof callEndpoints.ringing> = async (context, _asked) => {
  const { actor, now } = context;
  const since = (ms: number) => sql`${formatInstant(now - ms)}::timestamptz`;
  const isOpen = sql`(p.state = 'ringing' and p.rang_at > ${since(ringsAtMostMs)}
    or p.state = 'answered' and p.answered_at > ${since(lastsAtMostMs)})`;
  const isOwn = sql`p.extension in (select x.extension from telephone_extension x where x.person_id = ${actor.personId})`;
  const isOfDesk = actor.roles.includes('csr')
    ? sql`(not exists (select from telephone_extension x join person h on h.id = x.person_id
        where x.extension = p.extension and h.is_active)
      and (p.branch_id is null or p.branch_id = any(${[...actor.branchIds]}::uuid[]) or not exists (
        select from person h where h.branch_id = p.branch_id and h.is_active and h.roles @> array['csr'])))`
    : sql`false`;
  const where = sql`${isOpen} and (${isOwn} or ${isOfDesk})`;
  return { items: await callsWhere(context, { where, limit: shownAtMost }) };
};
