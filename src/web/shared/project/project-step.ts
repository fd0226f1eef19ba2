import { v7 as newKey } from 'uuid';
import type { Project } from '#contract/project-shape.ts';
import type { Allowance } from '#contract/shape.ts';
import type { StepValues, TypedItem } from './body.ts';
import type { ProjectStep } from './steps.ts';

/** A step that somebody is about to take: of the project, or of one of its defects. */
export interface OpenStep extends ProjectStep {
  readonly allowance: Allowance;
  readonly targetId: string;
}

/** What a form begins with: what is known already. */
export function blankOf({ allowance }: OpenStep, project: Project, today: string): StepValues {
  switch (allowance.action) {
    case 'document_pack.confirm':
      return { papers: project.papers };
    case 'site_count.hold':
      return { items: itemsOf(project) };
    case 'nozzle.finish':
      return { name: project.nozzles.find(({ connectedAt }) => connectedAt === null)?.name ?? '' };
    case 'alignment.check':
      return { engineerName: project.engineerName };
    case 'project.log_day':
      return { onDay: today };
    default:
      return {};
  }
}

/** The last count as typed, or one line to begin with. */
function itemsOf({ items }: Project): readonly TypedItem[] {
  if (items.length === 0) return [{ key: newKey(), name: '', expected: '1', counted: '' }];
  return items.map(({ name, expected, counted }) => ({
    key: newKey(),
    name,
    expected: String(expected),
    counted: String(counted),
  }));
}
