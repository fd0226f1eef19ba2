import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person } from '#contract/organisation.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly empty: string;
  readonly onChange: (person: Person) => void;
  readonly onKeys: (person: Person) => void;
}

export function PeopleTable({ people, empty, onChange, onKeys }: PeopleTableProps) {
  const { t } = useTranslation();
  const may = useMay();
  const columns: readonly Column<Person>[] = [
    { key: 'name', title: t('people:field.name'), width: 160, render: ({ name }) => name },
    { key: 'username', title: t('people:field.username'), width: 160, render: ({ username }) => username },
    { key: 'roles', title: t('people:field.roles'), render: ({ roles }) => <Roles roles={roles} /> },
    { key: 'branch', title: t('people:field.branch'), width: 180, render: ({ branchName }) => branchName },
    { key: 'skills', title: t('people:field.skills'), render: ({ skills }) => skills.join(' · ') },
    {
      key: 'state',
      title: t('people:field.state'),
      width: 100,
      render: ({ isActive }) => t(isActive ? 'people:state.active' : 'people:state.ended'),
    },
    {
      key: 'change',
      width: 160,
      render: person => <Actions person={person} onChange={onChange} onKeys={onKeys} />,
    },
  ];
  return (
    <DataTable
      label={t('people:title')}
      minWidth={900}
      columns={may('person.change') || may('api_key.issue') ? columns : columns.slice(0, -1)}
      rows={people}
      empty={<Empty title={empty} />}
    />
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

type ActionsProps = Pick<PeopleTableProps, 'onChange' | 'onKeys'> & { readonly person: Person };

function Actions({ person, onChange, onKeys }: ActionsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { name } = person;
  return (
    <span className="row">
      {may('person.change') ? (
        <Button
          size="small"
          aria-label={t('manage:person.change_named', { name })}
          onClick={() => onChange(person)}
        >
          {t('manage:person.change')}
        </Button>
      ) : null}
      {may('api_key.issue') && person.username ? (
        <Button size="small" aria-label={t('account:key.of', { name })} onClick={() => onKeys(person)}>
          {t('account:key.button')}
        </Button>
      ) : null}
    </span>
  );
}
