import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { TextModal } from '../../../parts/allowance/text-modal.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Ends the request. */
export function Close({ request: { id, etag }, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const change = useRequestChange(serviceRequestEndpoints.close, onClose);
  return (
    <TextModal
      allowance={allowance}
      label={t('desk:field.resolution_optional')}
      rows={3}
      isOptional
      change={change}
      onClose={onClose}
      onSubmit={(resolution, overriding) =>
        change.mutate({
          params: { id },
          etag,
          body: { ...(resolution ? { resolution } : {}), ...overriding },
        })
      }
    />
  );
}
