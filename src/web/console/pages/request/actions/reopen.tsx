import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { TextModal } from '../../../parts/allowance/text-modal.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Opens a solved or closed request again. */
export function Reopen({ request: { id, etag }, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const change = useRequestChange(serviceRequestEndpoints.reopen, onClose);
  return (
    <TextModal
      allowance={allowance}
      label={t('desk:field.reason_reopen')}
      change={change}
      onClose={onClose}
      onSubmit={(reason, overriding) =>
        change.mutate({ params: { id }, etag, body: { reason, ...overriding } })
      }
    />
  );
}
