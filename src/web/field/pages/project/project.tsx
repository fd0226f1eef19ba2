import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectEndpoints } from '#contract/project.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ProjectFacts } from '../../../shared/project/project-facts.tsx';
import { ProjectSections } from '../../../shared/project/project-sections.tsx';
import type { OpenStep } from '../../../shared/project/project-step.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

const FieldStep = lazy(async () => ({ default: (await import('./field-step.tsx')).FieldStep }));

/** A project on site: the log of the day, the count, the defects, the signatures. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const [step, setStep] = useState<OpenStep>();
  const { data, error, refetch } = useQuery(reading(projectEndpoints.read, { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
  const { title, projectNo, state } = data;
  return (
    <Refreshable onRefresh={refetch}>
      <BackBar title={projectNo} />
      <h1>{title}</h1>
      {step ? (
        <Suspense fallback={<Loading lines={6} />}>
          <FieldStep
            key={step.allowance.action + step.targetId}
            step={step}
            project={data}
            onClose={() => setStep(undefined)}
          />
        </Suspense>
      ) : (
        <div className="stack">
          <strong>{t(`project:state.${state}`)}</strong>
          <ProjectFacts project={data} />
          <ProjectSections project={data} onStep={setStep} />
        </div>
      )}
    </Refreshable>
  );
}
