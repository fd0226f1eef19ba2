import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Side } from './side.ts';

/** A project of the side's case with a defect, as its steps would leave them. */
export async function aProject(
  db: Db,
  { name, branchId, requestId, engineerId }: Pick<Side, 'name' | 'branchId' | 'requestId' | 'engineerId'>,
): Promise<Pick<Side, 'projectId' | 'issueId'>> {
  const [projectId, issueId] = [newId(), newId()];
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const told = {
    title: `${name}压缩机组`,
    content: '安装指导',
    ownerName: '甲方',
    constructorName: '施工单位',
  };
  const issued = { startsAt: at, issuedAt: at, issuedByName: 'nobody' };
  const of = { branchId, requestId, engineerId, projectNo: `PJ-${name}`, state: 'issued' };
  await db
    .insertInto('project')
    .values({ id: projectId, ...of, ...told, ...issued })
    .execute();
  const found = { problem: '标高偏差', party: 'constructor', dueOn: '2026-12-01', foundAt: at };
  await db
    .insertInto('siteIssue')
    .values({ id: issueId, projectId, issueNo: 1, state: 'found', foundByName: 'nobody', ...found })
    .execute();
  return { projectId, issueId };
}
