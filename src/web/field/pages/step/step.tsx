import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Allowance } from '#contract/shape.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { withTexts } from '../../../shared/text/texts.ts';
import { BackBar } from '../../shell/back-bar.tsx';
import { Refusals } from '../../step-form/refusals.tsx';
import type { StepProps } from '../../step-form/use-step-form.ts';
import { slugOf, tapOf } from '../job/steps.ts';
import { useJob } from '../job/use-job.ts';
import './step.css';
import { TapForm } from './tap-form.tsx';

/** The ink weighs as much as all other forms together: it is loaded when somebody signs. */
const SignForm = lazy(
  withTexts('visit', async () => ({ default: (await import('./sign-form.tsx')).SignForm })),
);

/** All that is asked with more than a tap, each loaded when it is opened. */
const ContactForm = lazy(async () => ({ default: (await import('./contact-form.tsx')).ContactForm }));
const PrepareForm = lazy(async () => ({ default: (await import('./prepare-form.tsx')).PrepareForm }));
const TestForm = lazy(async () => ({ default: (await import('./test-form.tsx')).TestForm }));
const GuidelinesHere = lazy(
  withTexts('visit', async () => ({ default: (await import('./guidelines-here.tsx')).GuidelinesHere })),
);
const PaidServiceForm = lazy(async () => ({
  default: (await import('./paid-service-form.tsx')).PaidServiceForm,
}));
const AppointmentForm = lazy(
  withTexts('refusals', async () => ({ default: (await import('./appointment-form.tsx')).AppointmentForm })),
);
const CheckInForm = lazy(async () => ({ default: (await import('./check-in-form.tsx')).CheckInForm }));
const ConsentForm = lazy(async () => ({ default: (await import('./consent-form.tsx')).ConsentForm }));
const DiagnoseForm = lazy(
  withTexts('visit', async () => ({ default: (await import('./diagnose-form.tsx')).DiagnoseForm })),
);
/** With the camera for its parts, and the van. */
const RepairForm = lazy(
  withTexts(
    'van',
    withTexts('scan', async () => ({ default: (await import('./repair-form.tsx')).RepairForm })),
  ),
);

const RejectForm = lazy(
  withTexts('dispatch', async () => ({ default: (await import('./reject-form.tsx')).RejectForm })),
);

/** What happens beside the steps of a visit. */
const OnSiteForm = lazy(
  withTexts('on-site', async () => ({
    default: (await import('../../on-site/on-site-form.tsx')).OnSiteForm,
  })),
);

const forms: Readonly<Record<string, ComponentType<StepProps>>> = {
  'work_order.contact_customer': ContactForm,
  'work_order.prepare': PrepareForm,
  'appointment.agree': AppointmentForm,
  'work_order.check_in': CheckInForm,
  'work_order.diagnose': DiagnoseForm,
  'work_order.request_consent': ConsentForm,
  'work_order.record_repair': RepairForm,
  'work_order.test': TestForm,
  'paid_service.request': PaidServiceForm,
  'service_report.sign': SignForm,
  'dispatch.reject': RejectForm,
};

/** One step of a job, on a page of its own. */
export function Page() {
  const { t } = useTranslation();
  const { id = '', step = '' } = useParams({ strict: false }) as { id?: string; step?: string };
  const { order, error, isPending, refetch } = useJob(id);
  const goBack = useGoBack(id);
  if (isPending) return <Loading lines={6} />;
  const allowance = order?.allowances.find(({ action }) => slugOf(action) === step);
  if (!order) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <BackBar title={allowance ? t(`actions:${allowance.action}`) : order.orderNo} />
      <Body order={order} allowance={allowance} onDone={goBack} />
    </>
  );
}

interface BodyProps extends Omit<StepProps, 'allowance'> {
  readonly allowance: Allowance | undefined;
}

function Body({ order, allowance, onDone }: BodyProps) {
  const { t } = useTranslation();
  if (!allowance) return <Empty title={t('field:job.no_step')} />;
  if (!allowance.allowed && !allowance.mayOverride) return <Refusals allowance={allowance} />;
  const guidelines = order.guidelines.filter(({ before }) => before === allowance.action);
  return (
    <>
      {guidelines.length > 0 ? (
        <Suspense>
          <GuidelinesHere guidelines={guidelines} />
        </Suspense>
      ) : null}
      <FormOf order={order} allowance={allowance} onDone={onDone} />
    </>
  );
}

function FormOf(props: StepProps) {
  const { action } = props.allowance;
  const tap = tapOf(action);
  if (tap) return <TapForm {...props} endpoint={tap} />;
  const Form = (Object.hasOwn(forms, action) ? forms[action] : undefined) ?? OnSiteForm;
  return (
    <Suspense fallback={<Loading lines={6} />}>
      <Form {...props} />
    </Suspense>
  );
}

/** Back to the job, whether the step was opened from it or by its address. */
function useGoBack(id: string): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  return () => {
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ to: '/jobs/$id', params: { id }, replace: true });
  };
}
