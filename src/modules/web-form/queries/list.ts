import { sql } from 'kysely';
import type { WebForm, webFormEndpoints } from '#contract/web-form.ts';
import type { Query } from '#road/route.ts';

/** The forms within reach, with how often each was asked by. */
export const listWebForms: Query<typeof webFormEndpoints.list> = async ({ db, reach, actor }) => {
  const within = reach === 'all' ? sql`true` : sql`f.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  const { rows } = await sql<WebForm>`
    select f.id, f.key, f.name, f.branch_id, b.name as branch_name, f.fields, f.origins, f.locale, f.thanks, f.is_on,
      (select count(*)::int from web_form_request r where r.form_id = f.id) as requests
    from web_form f left join branch b on b.id = f.branch_id
    where f.removed_at is null and ${within} order by f.name, f.id`.execute(db);
  return { items: rows };
};
