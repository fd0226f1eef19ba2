import type { Command } from 'commander';
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
    .command('explain <subject>')
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
  const { explainSubject } = await import('#road/explained.ts');
  const explained = await withPlatform('explain', async platform => {
    const { road } = await compose(platform);
    const id = await subjectIdOf(platform.db, subject);
    const reader = { roles: [role], locale: shellLocale() };
    const { regulations, zone, clock } = road;
    return explainSubject(platform.db, id, { regulations, reader, now: clock.now(), zone, action });
  });
  answer(json, explained, textOf(explained));
}

/** A case by the number that people say, or any subject by its id. */
async function subjectIdOf(db: Db, subject: string): Promise<string> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(subject);
  const found = isId
    ? await db.selectFrom('subject').select('id').where('id', '=', subject).executeTakeFirst()
    : await db.selectFrom('serviceRequest').select('id').where('requestNo', '=', subject).executeTakeFirst();
  if (!found) throw new Trouble('explain.subject_unknown', { subject });
  return found.id;
}

function textOf({ edition, items }: Explained): string {
  const told = items.flatMap(({ clauseNo, name, lines }) => [
    '',
    `${clauseNo} ${name}`,
    ...lines.map(indented),
  ]);
  return [say('explain_edition', { edition }), ...(told.length > 0 ? told : [say('explain_nothing')])].join(
    '\n',
  );
}

function indented(line: string): string {
  return `  ${line}`;
}
