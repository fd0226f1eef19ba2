import { type Refused, refuse } from '#kernel/refusal.ts';
import { afterAction, type ProjectAction } from './lifecycle.ts';
import type { ProjectChanged } from './store.ts';

export interface Standing
  extends Pick<ProjectChanged, 'state' | 'openIssues' | 'openNozzles' | 'trainedAt' | 'countedAt'> {
  /** Parties that have not signed the acceptance. */
  readonly unsigned: readonly string[];
}

/** Nobody signs for work with defects, without knowing the machine, or for another party. */
function beforeAcceptance({
  openIssues,
  trainedAt,
  unsigned,
}: Pick<Standing, 'openIssues' | 'trainedAt' | 'unsigned'>): Refused | undefined {
  if (openIssues > 0)
    return refuse('project.defects_open', { params: { count: openIssues }, lift: ['site_issue.close'] });
  if (trainedAt === null) return refuse('project.customer_untrained', { lift: ['project.train_customer'] });
  if (unsigned.length > 0) return refuse('project.unsigned', { lift: ['project.sign'] });
  return undefined;
}

/** Why an action is not possible now, whatever the company's rules. */
export function hindrance(standing: Standing, action: ProjectAction): Refused | undefined {
  const next = afterAction(standing.state, action);
  if (typeof next !== 'string') return next;
  switch (action) {
    case 'project.accept':
      return beforeAcceptance(standing);
    case 'project.run_trial':
      return standing.openNozzles > 0
        ? refuse('project.nozzle_open', { lift: ['nozzle.finish'] })
        : undefined;
    case 'site_count.sign':
    case 'site_count.hand_over':
      return standing.countedAt === null
        ? refuse('project.not_counted', { lift: ['site_count.hold'] })
        : undefined;
    default:
      return undefined;
  }
}
