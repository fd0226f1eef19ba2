import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/session/session.ts';
import { useRoleOptions } from './use-role-options.ts';

interface PeopleHeadProps {
  readonly role: string;
  readonly onRole: (role: string) => void;
  readonly onAdd: () => void;
}

export function PeopleHead({ role, onRole, onAdd }: PeopleHeadProps) {
  const { t } = useTranslation();
  const may = useMay();
  const options = useRoleOptions();
  return (
    <div className="page-head">
      <h1>{t('people:title')}</h1>
      <div className="row">
        <Select
          aria-label={t('people:field.roles')}
          style={{ width: 180 }}
          value={role}
          onChange={onRole}
          options={[{ value: '', label: t('people:all_roles') }, ...options]}
        />
        <Button
          type="primary"
          disabled={!may('person.add')}
          title={may('person.add') ? undefined : t('common:problem.not_your_role')}
          onClick={onAdd}
        >
          {t('people:add')}
        </Button>
      </div>
    </div>
  );
}
