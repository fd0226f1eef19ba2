import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { telephoneEndpoints } from '#contract/telephone.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface ConnectTelephoneProps {
  readonly onConnected: (key: string) => void;
  readonly onClose: () => void;
}

interface Typed {
  readonly name: string;
  readonly branchId?: string;
}

/** What the telephone system is called, and whose calls it tells of; its key is shown once. */
export function ConnectTelephone({ onConnected, onClose }: ConnectTelephoneProps) {
  const { t } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {}));
  const connect = useChange(telephoneEndpoints.connect, {
    forgets: ['/telephone-systems'],
    onDone: ({ key }) => {
      onConnected(key);
      onClose();
    },
  });
  return (
    <DrawerForm<Typed>
      title={t('telephone:system.connect')}
      error={connect.error}
      isPending={connect.isPending}
      onSubmit={({ name, branchId }) => connect.mutate({ body: { name, branchId: branchId ?? null } })}
      onClose={onClose}
    >
      <LineItem name="name" label={t('telephone:system.name')} autoFocus />
      <Form.Item name="branchId" label={t('telephone:system.branch')}>
        <Select
          allowClear
          options={branches.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Form.Item>
    </DrawerForm>
  );
}
