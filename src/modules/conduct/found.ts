import { Refused } from '#kernel/refusal.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import { systemActor } from '#road/actor.ts';
import type { FindingNotice, FindingTopic } from '#road/finding-notices.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { openFound } from './commands/open.ts';
import { withdrawConduct } from './commands/withdraw.ts';
import type { ConductGround } from './ground.ts';

export interface FoundGround extends ConductGround {
  readonly road: Road;
}

/** What is done about what the engine found: a case is opened, or one whose facts fell away is withdrawn. */
export function conductTopicsOf(ground: FoundGround): Record<FindingTopic, Handler> {
  return {
    'violation.found': payload => openCase(ground, 'sanction', payload as FindingNotice),
    'merit.found': payload => openCase(ground, 'reward', payload as FindingNotice),
    'violation.withdrawn': payload => withdrawCase(ground, payload as FindingNotice),
  };
}

async function openCase(
  ground: FoundGround,
  kind: 'sanction' | 'reward',
  { subjectId: originId, edition, finding }: FindingNotice,
): Promise<void> {
  if (await toldAgain(ground, { originId, finding })) return;
  const key = `finding:${originId}:${finding.id}`.slice(0, 200);
  const input = { originId, edition, kind, finding };
  await runCommand(ground.road, openFound(ground), { actor: systemActor('timer'), key, input });
}

/** How late it was is known only when the clock stops: the finding is told again, and the case learns of it. */
async function toldAgain(
  { road }: FoundGround,
  { originId, finding }: { readonly originId: string; readonly finding: FindingNotice['finding'] },
): Promise<boolean> {
  const { rowCount } = await road.pool.query(
    `update conduct_case set finding = case when status = 'found' then $3::jsonb else finding end
     where origin_id = $1 and finding_id = $2`,
    [originId, finding.id, JSON.stringify(finding)],
  );
  return (rowCount ?? 0) > 0;
}

async function withdrawCase(ground: FoundGround, { subjectId, finding }: FindingNotice): Promise<void> {
  const { rows } = await ground.road.pool.query<{ id: string }>(
    'select id from conduct_case where origin_id = $1 and finding_id = $2',
    [subjectId, finding.id],
  );
  const [row] = rows;
  if (!row) return;
  const input = { id: row.id, words: 'a later report showed that the limit was kept' };
  const call = { actor: systemActor('timer'), key: `withdraw:${row.id}`, input };
  const outcome = await runCommand(ground.road, withdrawConduct(ground), call);
  // Already carried to the pay, or ended otherwise: people settle that among themselves.
  if (outcome instanceof Refused) return;
}
