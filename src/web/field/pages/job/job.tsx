import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { withTexts } from '../../../shared/text/texts.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';
import { VisitSlot } from '../../visit/visit-slot.tsx';
import './job.css';
import { JobHead } from './job-head.tsx';
import { NextStep } from './next-step.tsx';
import { StepRow } from './step-row.tsx';
import { isBarred } from './steps.ts';
import { useJob } from './use-job.ts';

const JobOutbox = lazy(
  withTexts('unsent', () => import('./job-outbox.tsx').then(found => ({ default: found.JobOutbox }))),
);
/** Charge, photographs, report, history and forms come after the steps. */
const BelowSteps = lazy(
  withTexts('unsent', () => import('./below-steps.tsx').then(found => ({ default: found.BelowSteps }))),
);

/** One job from top to bottom, as the work goes: who and where, the steps, the photographs, the report. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { order, timeline, history, error, isPending, steps, refetch } = useJob(id);
  const [opened, setOpened] = useState<string>();
  if (isPending) return <Loading lines={8} />;
  if (!order)
    return (
      <>
        <BackBar title={t('field:page.job')} />
        <Suspense>
          <JobOutbox orderId={id} />
        </Suspense>
        <Failed error={error} onRetry={() => void refetch()} />
      </>
    );
  const next = steps.find(step => step.standing === 'next');
  const barred = next
    ? undefined
    : steps.find(({ standing, allowance }) => standing === 'blocked' && isBarred(allowance));
  const explained = opened ?? barred?.action;
  return (
    <Refreshable onRefresh={refetch}>
      <BackBar title={order.orderNo} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      <Suspense>
        <JobOutbox orderId={order.id} />
      </Suspense>
      <JobHead order={order} />
      <ol className="steps" aria-label={t('field:job.steps')}>
        {steps.map(step => (
          <StepRow
            key={step.action}
            orderId={order.id}
            step={step}
            isOpened={explained === step.action}
            onToggle={() => setOpened(explained === step.action ? '' : step.action)}
          />
        ))}
      </ol>
      <VisitSlot order={order} timeline={timeline} />
      <Suspense>
        <BelowSteps order={order} history={history} />
      </Suspense>
      {next ? <NextStep key={next.action} order={order} step={next} /> : null}
    </Refreshable>
  );
}
