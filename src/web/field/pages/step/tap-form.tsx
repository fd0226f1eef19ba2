import { useTranslation } from 'react-i18next';
import { StepForm } from '../../step-form/step-form.tsx';
import { type StepProps, useStepForm } from '../../step-form/use-step-form.ts';
import type { TapEndpoint } from '../job/steps.ts';

/** A step that needs nothing but the tap: used when something stands before it. */
export function TapForm({ endpoint, ...props }: StepProps & { readonly endpoint: TapEndpoint }) {
  const { t } = useTranslation();
  const form = useStepForm({ ...props, endpoint, blank: {}, missing: () => [], toBody: () => ({}) });
  return <StepForm form={form} submitLabel={t(`actions:${props.allowance.action}`)} />;
}
