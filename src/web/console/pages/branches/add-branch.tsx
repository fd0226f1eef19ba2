import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '#contract/endpoint.ts';
import { branchKinds, organisationEndpoints } from '#contract/organisation.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { RegionPicker } from '../../parts/region-picker.tsx';

type NewBranch = BodyOf<typeof organisationEndpoints.addBranch>;

/** A branch, its place and the zone in which it keeps time. */
export function AddBranch({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const add = useChange(organisationEndpoints.addBranch, { forgets: ['/branches'], onDone: onClose });
  const zones = Intl.supportedValuesOf('timeZone').map(value => ({ value, label: value }));
  return (
    <DrawerForm<NewBranch>
      title={t('manage:branch.add')}
      initial={{ zone, kind: 'own' }}
      error={add.error}
      isPending={add.isPending}
      onSubmit={body => add.mutate({ body })}
      onClose={onClose}
    >
      <LineItem name="name" label={t('manage:branch.name')} autoFocus />
      <Form.Item name="adcode" label={t('words:region')} rules={[{ required: true }]}>
        <RegionPicker />
      </Form.Item>
      <Form.Item name="kind" label={t('manage:branch.whose')}>
        <Select options={branchKinds.map(value => ({ value, label: t(`manage:branch.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="zone" label={t('manage:branch.zone')} rules={[{ required: true }]}>
        <Select showSearch options={zones} />
      </Form.Item>
    </DrawerForm>
  );
}
