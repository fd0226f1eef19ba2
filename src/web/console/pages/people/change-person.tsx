import { useQuery } from '@tanstack/react-query';
import { Form, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '#contract/endpoint.ts';
import { organisationEndpoints, type Person, teams } from '#contract/organisation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { useRoleOptions } from './use-role-options.ts';

interface ChangePersonProps {
  readonly person: Person;
  readonly onClose: () => void;
}

type Changed = BodyOf<typeof organisationEndpoints.changePerson>;

/** What a person is and can, and whether they still work here. */
export function ChangePerson({ person, onClose }: ChangePersonProps) {
  const { t } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {}));
  const change = useChange(organisationEndpoints.changePerson, { forgets: ['/people'], onDone: onClose });
  const { name, roles, branchId, skills, team, isActive } = person;
  return (
    <DrawerForm<Changed>
      title={t('manage:person.change_named', { name })}
      initial={{ name, roles, branchId, skills, team, isActive }}
      error={change.error}
      isPending={change.isPending}
      onSubmit={typed =>
        change.mutate({
          params: { id: person.id },
          body: { ...typed, branchId: typed.branchId ?? null, team: typed.team ?? null },
        })
      }
      onClose={onClose}
    >
      <LineItem name="name" label={t('people:field.name')} autoFocus />
      <Form.Item name="roles" label={t('people:field.roles')} rules={[{ required: true }]}>
        <Select mode="multiple" options={useRoleOptions()} />
      </Form.Item>
      <Form.Item name="branchId" label={t('people:field.branch')}>
        <Select
          allowClear
          options={branches.data?.items.map(branch => ({ value: branch.id, label: branch.name })) ?? []}
        />
      </Form.Item>
      <Form.Item name="skills" label={t('people:field.skills')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <Form.Item name="team" label={t('people:field.team')}>
        <Select allowClear options={teams.map(value => ({ value, label: t(`words:team.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="isActive"
        label={t('manage:person.is_active')}
        extra={t('manage:person.ended_hint')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
    </DrawerForm>
  );
}
