import { sql } from 'kysely';

/** The files of an article (`a`), as JSON. */
export const filesOf = sql`(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
    'bytes', f.bytes) order by f.name), '[]')
  from article_file x join file f on f.id = x.file_id where x.article_id = a.id)`;
