import { useTranslation } from 'react-i18next';
import { visitEndpoints } from '#contract/visit.ts';
import { CheckField } from '../step-form/check-field.tsx';
import { StepForm } from '../step-form/step-form.tsx';
import { type StepProps, useStepForm } from '../step-form/use-step-form.ts';
import { useWhen, type When, WhenField } from './when-field.tsx';

type Pausing = { readonly back: When; readonly isPlaceCleared: boolean };

/** Interrupts the visit, at mealtime for one: the place is cleared, the time of return agreed (S1.EXP.22). */
export function PauseForm(props: StepProps) {
  const { t } = useTranslation();
  const { today, instantOf } = useWhen();
  const blank: Pausing = { back: today(), isPlaceCleared: false };
  const form = useStepForm({
    ...props,
    endpoint: visitEndpoints.pause,
    blank,
    missing: draft => (instantOf(draft.back) ? [] : ['back']),
    toBody: ({ back, isPlaceCleared }) => {
      const returnAgreedAt = instantOf(back);
      return { isPlaceCleared, ...(returnAgreedAt !== undefined && { returnAgreedAt }) };
    },
  });
  const { draft, change, isTried } = form;
  return (
    <StepForm form={form} submitLabel={t('on-site:pause.submit')}>
      <p className="quiet">{t('on-site:pause.intro')}</p>
      <WhenField
        label={t('on-site:pause.back')}
        value={draft.back}
        isMissing={isTried}
        onChange={back => change({ back })}
      />
      <CheckField
        label={t('on-site:pause.cleared')}
        isChecked={draft.isPlaceCleared}
        onChange={isPlaceCleared => change({ isPlaceCleared })}
      />
    </StepForm>
  );
}
