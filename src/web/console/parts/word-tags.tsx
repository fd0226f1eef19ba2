import { useTranslation } from 'react-i18next';
import type { Asset } from '#contract/asset.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Tone } from '../../shared/clock/standing.ts';
import { Tag } from './tag.tsx';

const toneOfRequest: Record<ServiceRequest['state'], Tone> = {
  registered: 'risk',
  triaged: 'calm',
  waiting: 'quiet',
  in_field: 'calm',
  solved: 'kept',
  closed: 'quiet',
  cancelled: 'quiet',
};

const toneOfSeverity: Record<ServiceRequest['severity'], Tone> = {
  normal: 'quiet',
  urgent: 'risk',
  stopped: 'broken',
};

const toneOfEntitlement: Record<Asset['entitlement'], Tone> = {
  in_warranty: 'kept',
  out_of_warranty: 'risk',
  unknown: 'quiet',
};

export function RequestStateTag({ state }: { readonly state: ServiceRequest['state'] }) {
  const { t } = useTranslation();
  return <Tag tone={toneOfRequest[state]}>{t(`words:request_state.${state}`)}</Tag>;
}

export function SeverityTag({ severity }: { readonly severity: ServiceRequest['severity'] }) {
  const { t } = useTranslation();
  return <Tag tone={toneOfSeverity[severity]}>{t(`words:severity.${severity}`)}</Tag>;
}

export function EntitlementTag({ entitlement }: { readonly entitlement: Asset['entitlement'] }) {
  const { t } = useTranslation();
  return <Tag tone={toneOfEntitlement[entitlement]}>{t(`words:entitlement.${entitlement}`)}</Tag>;
}

export function OrderStateTag({ state }: { readonly state: WorkOrder['state'] | string }) {
  const { t } = useTranslation();
  return <Tag tone={toneOfOrder(state)}>{t(`words:work_order_state.${state}`)}</Tag>;
}

function toneOfOrder(state: string): Tone {
  if (state === 'created') return 'risk';
  if (state === 'cancelled') return 'quiet';
  return state === 'completed' || state === 'signed' ? 'kept' : 'calm';
}
