import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';

/** Begins a draft from the latest edition and goes to it. */
export function BeginDraft({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useChange(editionEndpoints.draft, {
    forgets: ['/editions'],
    onDone: ({ id }) => void navigate({ to: '/regulation/editions/$id', params: { id } }),
  });
  return (
    <DrawerForm<{ note?: string }>
      title={t('actions:edition.draft')}
      error={begin.error}
      isPending={begin.isPending}
      onSubmit={({ note = '' }) => begin.mutate({ body: { note } })}
      onClose={onClose}
    >
      <p>{t('edition:begin')}</p>
      <Form.Item name="note" label={t('edition:note')}>
        <Input.TextArea autoFocus rows={3} maxLength={500} />
      </Form.Item>
    </DrawerForm>
  );
}
