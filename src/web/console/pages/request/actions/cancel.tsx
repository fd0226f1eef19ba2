import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { TextModal } from '../../../parts/allowance/text-modal.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** The customer withdrew it, or it was a mistake. */
export function Cancel({ request: { id, etag }, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const change = useRequestChange(serviceRequestEndpoints.cancel, onClose);
  return (
    <TextModal
      allowance={allowance}
      label={t('desk:field.reason_cancel')}
      change={change}
      onClose={onClose}
      onSubmit={(reason, overriding) =>
        change.mutate({ params: { id }, etag, body: { reason, ...overriding } })
      }
    />
  );
}
