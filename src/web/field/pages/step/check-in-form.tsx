import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { findWhereabouts, type Whereabouts } from '../../place/whereabouts.ts';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { emptyOf, ifTyped, type StepProps, useStepForm } from '../../step-form/use-step-form.ts';

/** Arrival: where the phone is, and a reason when that is not the customer's place. */
export function CheckInForm(props: StepProps) {
  const { t } = useTranslation();
  const { site } = props.order;
  const [found, setFound] = useState<Whereabouts>();
  const isAtPlace = found?.outcome === 'at_place';
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.checkIn,
    blank: { reason: '' },
    missing: draft => (isAtPlace ? [] : emptyOf(draft, ['reason'])),
    toBody: draft => bodyOf(found, draft.reason),
  });

  const locate = () => {
    setFound(undefined);
    void findWhereabouts(site).then(setFound);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the phone is asked once, when the page opens
  useEffect(locate, []);

  return (
    <StepForm
      form={{ ...form, isPending: form.isPending || !found }}
      submitLabel={isAtPlace ? t('field:check_in.submit') : t('field:check_in.submit_away')}
    >
      <div className="card stack" role="status">
        <p>
          <strong>{site.name}</strong>
          <br />
          <span className="quiet">
            {site.regionName} {site.address}
          </span>
        </p>
        {found ? <Found found={found} /> : <p className="quiet">{t('field:check_in.locating')}</p>}
        <Button onClick={locate} disabled={!found}>
          {t('field:check_in.again')}
        </Button>
      </div>
      {found && !isAtPlace ? (
        <TextField
          label={t('field:check_in.reason')}
          hint={t('field:check_in.reason_hint')}
          {...form.text('reason')}
        />
      ) : null}
    </StepForm>
  );
}

function Found({ found }: { readonly found: Whereabouts }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, distanceMetres, position } = found;
  return (
    <div className="outcome" data-outcome={outcome}>
      <strong>{t(`field:check_in.outcome.${outcome}`)}</strong>
      {distanceMetres === undefined ? null : (
        <span>{t('field:check_in.distance', { distance: format.distance(distanceMetres) })}</span>
      )}
      {position?.accuracyMetres === undefined ? null : (
        <span>{t('field:check_in.accuracy', { distance: format.distance(position.accuracyMetres) })}</span>
      )}
    </div>
  );
}

function bodyOf(found: Whereabouts | undefined, reason: string) {
  const outcome = found?.outcome ?? 'no_position';
  return {
    outcome,
    ...(found?.position ? { position: found.position } : {}),
    ...(outcome === 'at_place' ? {} : ifTyped('reason', reason, String)),
  };
}
