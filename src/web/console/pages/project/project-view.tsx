import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Project } from '#contract/project-shape.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { ProjectFacts } from '../../../shared/project/project-facts.tsx';
import { ProjectSections } from '../../../shared/project/project-sections.tsx';
import type { OpenStep } from '../../../shared/project/project-step.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProjectStateTag } from '../../parts/project/project-state-tag.tsx';
import { StepModal } from './step-modal.tsx';

export function ProjectView({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const { opened: step, open, close } = useOpened<OpenStep>();
  const { projectNo, title, requestId, requestNo, state } = project;
  return (
    <div className="stack">
      <PageHead
        title={title}
        below={
          <>
            {projectNo} · {t('project:of_request')}{' '}
            <Link to={`/service-requests/${requestId}`}>{requestNo}</Link>
          </>
        }
      >
        <ProjectStateTag state={state} />
      </PageHead>
      <ProjectFacts project={project} />
      <ProjectSections project={project} onStep={open} />
      {step ? <StepModal step={step} project={project} onClose={close} /> : null}
    </div>
  );
}
