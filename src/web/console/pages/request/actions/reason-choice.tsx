import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '#contract/endpoint.ts';
import type { serviceRequestEndpoints } from '#contract/service-request.ts';

export type WaitReason = BodyOf<typeof serviceRequestEndpoints.wait>['reason'];

const reasons: readonly WaitReason[] = [
  'customer_away',
  'customer_to_decide',
  'customer_to_send',
  'site_not_ready',
];

interface ReasonChoiceProps {
  readonly value: WaitReason;
  readonly onChange: (reason: WaitReason) => void;
}

/** For what of the customer's the request waits. */
export function ReasonChoice({ value, onChange }: ReasonChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      aria-label={t('desk:wait.reason')}
      vertical
      value={value}
      onChange={event => onChange(event.target.value)}
      options={reasons.map(reason => ({ value: reason, label: t(`words:wait_reason.${reason}`) }))}
    />
  );
}
