import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { TextModal } from '../../../parts/allowance/text-modal.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Solved without a visit: what helped. */
export function SolveRemotely({ request: { id, etag }, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const change = useRequestChange(serviceRequestEndpoints.solveRemotely, onClose);
  return (
    <TextModal
      allowance={allowance}
      label={t('desk:field.resolution')}
      rows={4}
      change={change}
      onClose={onClose}
      onSubmit={(resolution, overriding) =>
        change.mutate({ params: { id }, etag, body: { resolution, ...overriding } })
      }
    />
  );
}
