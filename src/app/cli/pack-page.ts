import type { Control, Regulation } from '#engine/regulation.ts';
import type { RegisteredClause } from '#platform/regulation/register.ts';
import { actionsOf, commandFile, eventsOf, executorOf } from './pack-places.ts';
import { type CarriedClause, type ClauseStatus, clausesOf, statusOf } from './pack-status.ts';

/** What `docs/clauses.md` is made of. */
export interface PageSources {
  readonly register: readonly RegisteredClause[];
  readonly packs: readonly Regulation[];
}

/** `docs/clauses.md`: every clause with its status. */
export function clausesPage(sources: PageSources): string {
  const rows = [...sources.register, ...ownClauses(sources)].map(clause => ({
    clause,
    status: statusOf(clause.id, sources.packs, clause),
  }));
  const bySource = Map.groupBy(rows, ({ clause }) => clause.source);
  const sections = [...bySource].map(([source, of]) => section(source, of));
  return `${[head, summary(rows), ...sections].join('\n\n')}\n`;
}

interface Row {
  readonly clause: RegisteredClause;
  readonly status: ClauseStatus;
}

const head = `# Clauses

Every clause that the product is to carry, and how it does. Made by \`npm run clauses\` from
\`regulations/\`; a clause without a status or a stale page fails the tests. \`guiju pack where <clause>\` shows one
clause with its text, its settings and the tests that name it.

- **enforced**: a control of a pack executes it. The kind leads to the engine's file, the action to its command.
- **guideline**: no machine decides it; it is shown as text, checklist item, survey question or training.
- **excepted**: not carried, for the reason given.
- **to do**: the capability named will carry it.`;

/** Clauses of packs that stand in no source: the company's own. */
function ownClauses({ register, packs }: PageSources): RegisteredClause[] {
  const known = new Set(register.map(({ id }) => id));
  return packs.flatMap(regulation =>
    clausesOf(regulation)
      .filter(({ id }) => !known.has(id))
      .map(({ id, text, controls }) => ({
        id,
        source: `company’s own, in ${regulation.pack}`,
        area: '',
        control: controls[0]?.kind ?? '',
        rule: text.en,
      })),
  );
}

function summary(rows: readonly Row[]): string {
  const counts = Map.groupBy(rows, ({ status }) => status.kind);
  const cells = ['enforced', 'guideline', 'excepted', 'to_do'] as const;
  const lines = cells.map(kind => `| ${word(kind)} | ${counts.get(kind)?.length ?? 0} |`);
  return ['| status | clauses |', '|---|---:|', ...lines, `| all | ${rows.length} |`].join('\n');
}

function section(source: string, rows: readonly Row[]): string {
  const table = rows.map(({ clause, status }) => {
    const cells = [clause.id, clause.control, clause.rule, `**${word(status.kind)}**`, where(status)];
    return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `## ${source}`,
    '',
    '| clause | control | rule | status | where |',
    '|---|---|---|---|---|',
    ...table,
  ].join('\n');
}

function word(kind: ClauseStatus['kind']): string {
  return kind.replace('_', ' ');
}

function where(status: ClauseStatus): string {
  switch (status.kind) {
    case 'enforced':
    case 'guideline':
      return status.carried.map(carriedIn).join('<br>');
    case 'to_do':
      return [
        status.capability,
        ...status.carried.map(({ regulation }) => `text in ${regulation.pack}`),
      ].join('; ');
    case 'excepted':
      return status.reason;
    case 'none':
      return '';
  }
}

function carriedIn({ regulation, clause }: CarriedClause): string {
  const controls = clause.controls.map(controlLink);
  return [
    `${regulation.pack} ${clause.no}: ${controls.join('; ')}`,
    ...tests(regulation, clause.controls),
  ].join('; ');
}

function controlLink(control: Control): string {
  const file = executorOf(control.kind);
  const kind = file === undefined ? `${control.kind} (as data)` : `[${control.kind}](../${file})`;
  const actions = actionsOf(control).map(actionLink);
  const events = eventsOf(control).map(event => `\`${event}\``);
  const names = [...new Set([...actions, ...events])];
  return names.length > 0 ? `${kind} ${names.join(', ')}` : kind;
}

function actionLink(action: string): string {
  const command = commandFile(action);
  return command === undefined ? `\`${action}\`` : `[\`${action}\`](../${command})`;
}

/** Every executed clause has examples: a test of the packs asks for them. */
function tests(regulation: Regulation, controls: readonly Control[]): string[] {
  const isRun = controls.some(({ kind }) => executorOf(kind) !== undefined && kind !== 'guideline');
  return isRun ? [`examples in [${regulation.pack}](../regulations/${regulation.pack}/)`] : [];
}
