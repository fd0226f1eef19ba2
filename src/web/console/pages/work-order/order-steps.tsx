import { useTranslation } from 'react-i18next';
import { type WorkOrder, workOrderStates } from '#contract/work-order-shape.ts';

const steps = workOrderStates.filter(state => state !== 'cancelled');

/** The way of an order from the dispatcher to its end. */
export function OrderSteps({ state }: { readonly state: WorkOrder['state'] }) {
  const { t } = useTranslation();
  if (state === 'cancelled') return null;
  const reached = steps.indexOf(state);
  return (
    <ol className="order-steps" aria-label={t('dispatch:order.steps')}>
      {steps.map((step, place) => (
        <li
          key={step}
          data-reached={place <= reached || undefined}
          aria-current={place === reached ? 'step' : undefined}
        >
          {t(`words:work_order_state.${step}`)}
        </li>
      ))}
    </ol>
  );
}
