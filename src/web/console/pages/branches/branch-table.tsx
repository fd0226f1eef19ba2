import { useTranslation } from 'react-i18next';
import type { Branch } from '#contract/organisation.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { type Column, DataTable } from '../../elements/data-table.tsx';

export function BranchTable({ branches }: { readonly branches: readonly Branch[] }) {
  const { t } = useTranslation();
  const columns: readonly Column<Branch>[] = [
    { key: 'name', title: t('manage:branch.name'), render: ({ name }) => name },
    { key: 'adcode', title: t('words:region'), width: 140, render: ({ adcode }) => adcode },
    {
      key: 'place',
      title: t('manage:branch.place'),
      width: 200,
      render: ({ lng, lat }) => `${lng.toFixed(4)}, ${lat.toFixed(4)}`,
    },
    { key: 'zone', title: t('manage:branch.zone'), width: 180, render: ({ zone }) => zone },
    { key: 'calendar', title: t('manage:branch.calendar'), width: 180, render: ({ calendar }) => calendar },
  ];
  return (
    <DataTable
      label={t('manage:branch.title')}
      minWidth={800}
      columns={columns}
      rows={branches}
      empty={<Empty title={t('manage:branch.empty')} />}
    />
  );
}
