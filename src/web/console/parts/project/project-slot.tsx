import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

const ProjectPanel = lazy(
  withTexts('project', () => import('./project-panel.tsx').then(found => ({ default: found.ProjectPanel }))),
);

interface ProjectSlotProps {
  readonly requestId: string;
  readonly branchId: string;
}

/** The place of the installation project on the page of a case; it and its words come after the page. */
export function ProjectSlot(props: ProjectSlotProps) {
  return (
    <Suspense>
      <ProjectPanel {...props} />
    </Suspense>
  );
}
