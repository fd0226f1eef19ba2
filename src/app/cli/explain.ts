import type { Command } from 'commander';
import { sql } from 'kysely';
import type { Explained } from '#contract/explanation.ts';
import { isRole } from '#contract/roles.ts';
import type { Db } from '#platform/database/kysely.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../say.ts';
import { shellLocale } from '../shell-locale.ts';
import { withPlatform } from '../with-platform.ts';

interface Options {
  readonly action?: string;
  readonly role?: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('explain')
    .argument('<subject>', say('arg.subject'))
    .description(say('explain'))
    .option('--action <action>', say('explain_action'))
    .option('--role <role>', say('explain_role'))
    .option('--json', say('json'))
    .action(run);
}

/** Answers “why?” for a case: its clocks, its verdicts, and what stands before an action. */
async function run(subject: string, { action, role = 'system', json }: Options): Promise<void> {
  if (!isRole(role)) throw new Trouble('explain.role_unknown', { role });
  const { compose } = await import('../compose.ts');
  const { explainSubject } = await import('#modules/explanation/index.ts');
  const { systemActor } = await import('#road/actor.ts');
  const explained = await withPlatform('explain', async platform => {
    const { road } = await compose(platform);
    const id = await subjectIdOf(platform.db, subject);
    const reader = { ...systemActor('console'), roles: [role], locale: shellLocale() };
    return explainSubject(id, { db: platform.db, road, reader, now: road.clock.now(), action });
  });
  answer(json, explained, textOf(explained));
}

/** A case, a violation or merit, or a form by the number that people say, or any subject by its id. */
async function subjectIdOf(db: Db, subject: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from subject where id::text = ${subject} union all
    select id from service_request where request_no = ${subject} union all
    select id from conduct_case where conduct_no = ${subject} union all
    select id from form where form_no = ${subject}`.execute(db);
  const [found] = rows;
  if (!found) throw new Trouble('explain.subject_unknown', { subject });
  return found.id;
}

function textOf({ edition, title, items }: Explained): string {
  const told = items.flatMap(({ clauseNo, name, lines }) => [
    '',
    `${clauseNo} ${name}`,
    ...lines.map(indented),
  ]);
  return [
    title,
    say('explain_edition', { edition }),
    ...(told.length > 0 ? told : [say('explain_nothing')]),
  ].join('\n');
}

function indented(line: string): string {
  return `  ${line}`;
}
