import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person } from '#contract/organisation.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Scroller } from '../../elements/scroller.tsx';

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly empty: string;
  readonly onChange: (person: Person) => void;
}

export function PeopleTable({ people, empty, onChange }: PeopleTableProps) {
  const { t } = useTranslation();
  const may = useMay();
  const columns: TableColumnsType<Person> = [
    { title: t('people:field.name'), dataIndex: 'name', width: 160 },
    { title: t('people:field.username'), dataIndex: 'username', width: 160 },
    {
      title: t('people:field.roles'),
      render: (_, person) => <Roles roles={person.roles} />,
    },
    { title: t('people:field.branch'), dataIndex: 'branchName', width: 180 },
    { title: t('people:field.skills'), render: (_, person) => person.skills.join(' · ') },
    {
      title: t('people:field.state'),
      width: 100,
      render: (_, person) => t(person.isActive ? 'people:state.active' : 'people:state.ended'),
    },
    {
      key: 'change',
      width: 90,
      hidden: !may('person.change'),
      render: (_, person) => (
        <Button
          size="small"
          aria-label={t('manage:person.change_named', { name: person.name })}
          onClick={() => onChange(person)}
        >
          {t('manage:person.change')}
        </Button>
      ),
    },
  ];
  return (
    <Scroller label={t('people:title')} minWidth={900}>
      <Table
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={[...people]}
        pagination={people.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        locale={{ emptyText: <Empty title={empty} /> }}
      />
    </Scroller>
  );
}

function Roles({ roles }: Pick<Person, 'roles'>) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {roles.map(role => (
        <Tag key={role}>{t(`common:role.${role}`)}</Tag>
      ))}
    </span>
  );
}
