import { sql } from 'kysely';
import type { Caller } from '#contract/call.ts';
import { customersWithinReach } from '#modules/customer/index.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { ReadContext } from '#road/route.ts';

/** So many customers of one number, and so many machines and requests of each, are told. */
const atMost = 5;

type Reading = Pick<ReadContext, 'db' | 'actor' | 'reach'>;

/**
 * By number, the customers of whom a contact has it. A number without the code of its city is compared by
 * its end, one that was kept with an extension without it.
 */
export async function callersOf(
  { db, actor, reach }: Reading,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly Caller[]>> {
  if (numbers.length === 0) return new Map();
  const within = customersWithinReach({ actor, reach }, 'c.id');
  const inSight = withinSight(actor, reach);
  const { rows } = await sql<Caller & { digits: string }>`
    select w.digits, c.id as customer_id, c.customer_no, c.name, c.tier, k.id as contact_id, k.name as contact_name,
      (select count(*)::integer from asset where customer_id = c.id) as machines, machine.list as assets,
      request.list as open_requests
    from unnest(${[...new Set(numbers)]}::text[]) w(digits)
      cross join lateral (
        select distinct on (customer_id) id, name, customer_id from contact
        where phone_digits = w.digits
          or (w.digits ~ '^0\\d{10,11}$' and phone_digits ~>=~ w.digits and phone_digits ~<~ (w.digits || ':')
            and length(phone_digits) between length(w.digits) + 2 and length(w.digits) + 5)
          or (length(w.digits) between 7 and 8 and phone_reversed ~>=~ reverse(w.digits)
            and phone_reversed ~<~ (reverse(w.digits) || ':'))
        order by customer_id, is_main desc limit ${atMost}
      ) k
      join customer c on c.id = k.customer_id
      cross join lateral (
        select coalesce(json_agg(json_build_object('id', a.id, 'serialNo', a.serial_no, 'model', a.model)), '[]') as list
        from (select id, serial_no, model from asset where customer_id = c.id order by id limit ${atMost}) a
      ) machine
      cross join lateral (
        select coalesce(json_agg(json_build_object('id', r.id, 'requestNo', r.request_no, 'state', r.state,
          'description', left(r.description, 120))), '[]') as list
        from (select q.id, q.request_no, q.state, q.description from service_request q
          where q.customer_id = c.id and q.ended_at is null and ${inSight} order by q.id desc limit ${atMost}) r
      ) request
    where ${within}
    order by c.name, c.id`.execute(db);
  const callers = rows.map(({ digits, ...caller }) => ({ digits, caller }));
  const grouped = Map.groupBy(callers, ({ digits }) => digits);
  return new Map([...grouped].map(([digits, of]) => [digits, of.map(({ caller }) => caller)]));
}
