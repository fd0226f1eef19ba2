import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type AddPerson as NewPerson, organisationEndpoints, teams } from '#contract/organisation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useRoleOptions } from './use-role-options.ts';

type Typed = Omit<NewPerson, 'branchId' | 'skills'> & Partial<Pick<NewPerson, 'branchId' | 'skills'>>;

/** A form in a drawer: what is typed mirrors the form, sending turns it into the contract's shape. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {}));
  const add = useChange(organisationEndpoints.addPerson, { forgets: ['/people'], onDone: onClose });
  const send = ({ branchId = null, skills = [], ...typed }: Typed) =>
    add.mutate({ body: { ...typed, branchId, skills } });

  return (
    <Drawer open title={t('people:add')} size={420} onClose={onClose}>
      <Form<Typed> layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item name="name" label={t('people:field.name')} rules={[{ required: true, whitespace: true }]}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
        <Form.Item name="username" label={t('people:field.username')} rules={[{ required: true }]}>
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('people:field.password')}
          extra={t('common:sign_in.password_hint')}
          rules={[{ required: true }]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item name="roles" label={t('people:field.roles')} rules={[{ required: true }]}>
          <Select mode="multiple" options={useRoleOptions()} />
        </Form.Item>
        <Form.Item name="branchId" label={t('people:field.branch')}>
          <Select
            allowClear
            loading={branches.isPending}
            options={branches.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          />
        </Form.Item>
        <Form.Item name="skills" label={t('people:field.skills')}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name="team" label={t('people:field.team')}>
          <Select allowClear options={teams.map(value => ({ value, label: t(`words:team.${value}`) }))} />
        </Form.Item>
        <ProblemNotice error={add.error} />
        <div className="row" style={{ marginTop: 16 }}>
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {t('common:action.save')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </Form>
    </Drawer>
  );
}
