import { sql } from 'kysely';
import type { DiagnosisEntry } from '#contract/diagnosis.ts';
import { type DiagnosisField, diagnosisFields } from '#contract/diagnosis-fields.ts';
import type { DiagnosisAction } from '#contract/diagnosis-steps.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Db } from '#platform/database/kysely.ts';

interface EntryRow {
  readonly id: string;
  readonly action: DiagnosisAction;
  readonly at: Temporal.Instant;
  readonly byName: string;
  readonly note: string | null;
  readonly content: Readonly<Partial<Record<DiagnosisField, string | boolean>>>;
  readonly files: DiagnosisEntry['files'];
}

interface Reading {
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
}

/** All that was written down about a case, the newest first, in the words of the reader's language. */
export async function entriesOf(db: Db, requestId: string, reading: Reading): Promise<DiagnosisEntry[]> {
  const { rows } = await sql<EntryRow>`
    select e.id, e.action, e.at, e.by_name, e.note, e.content,
      (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) order by f.name), '[]')
        from diagnosis_file d join file f on f.id = d.file_id where d.entry_id = e.id) as files
    from diagnosis_entry e where e.request_id = ${requestId}
    order by e.at desc, e.id desc`.execute(db);
  return rows.map(({ content, at, ...row }) => ({
    ...row,
    at: at.toString(),
    values: valuesOf(content, reading),
  }));
}

function valuesOf(content: EntryRow['content'], reading: Reading): DiagnosisEntry['values'] {
  return (Object.keys(diagnosisFields) as DiagnosisField[]).flatMap(name => {
    const value = content[name];
    const { as, fact } = diagnosisFields[name];
    return value === undefined ? [] : [{ label: labelOf(fact, reading), as, value }];
  });
}

/** What a fact is called. */
export function labelOf(fact: string, { vocabulary, locale }: Reading): string {
  return vocabulary.facts[fact]?.meaning[locale] ?? fact;
}
