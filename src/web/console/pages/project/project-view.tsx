import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#contract/project-shape.ts';
import { ProjectFacts } from '../../../shared/project/project-facts.tsx';
import { ProjectSections } from '../../../shared/project/project-sections.tsx';
import type { OpenStep } from '../../../shared/project/project-step.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { ProjectStateTag } from '../../parts/project/project-state-tag.tsx';
import { StepModal } from './step-modal.tsx';

export function ProjectView({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<OpenStep>();
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
      <ProjectSections project={project} onStep={setStep} />
      {step ? <StepModal step={step} project={project} onClose={() => setStep(undefined)} /> : null}
    </div>
  );
}
