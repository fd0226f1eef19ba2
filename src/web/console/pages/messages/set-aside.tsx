import { useTranslation } from 'react-i18next';
import { type Message, messageEndpoints } from '#contract/message.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

/** It asks for nothing; the reason is kept. */
export function SetAside({ message, onClose }: { readonly message: Message; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const change = useChange(messageEndpoints.setAside, { forgets: ['/messages'], onDone: onClose });
  return (
    <DrawerForm<{ reason: string }>
      title={t('message:set_aside')}
      error={change.error}
      isPending={change.isPending}
      onSubmit={({ reason }) => change.mutate({ params: { id: message.id }, body: { reason } })}
      onClose={onClose}
    >
      <LineItem name="reason" label={t('message:set_aside_reason')} autoFocus />
    </DrawerForm>
  );
}
