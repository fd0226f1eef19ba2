import { useTranslation } from 'react-i18next';
import type { Branch } from '#contract/organisation.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { type Column, DataTable } from '../../elements/data-table.tsx';

export function BranchTable({ branches }: { readonly branches: readonly Branch[] }) {
  const { t } = useTranslation();
  const columns: readonly Column<Branch>[] = [
    { key: 'name', title: t('manage:branch.name'), width: 180, render: ({ name }) => name },
    {
      key: 'kind',
      title: t('manage:branch.whose'),
      width: 160,
      render: ({ kind }) => t(`manage:branch.kind.${kind}`),
    },
    { key: 'region', title: t('words:region'), width: 220, render: ({ regionName }) => regionName },
    {
      key: 'place',
      title: t('manage:branch.place'),
      width: 200,
      render: ({ lng, lat }) => `${lng.toFixed(4)}, ${lat.toFixed(4)}`,
    },
    { key: 'zone', title: t('manage:branch.zone'), width: 140, render: ({ zone }) => zone },
    {
      key: 'calendar',
      title: t('manage:branch.calendar'),
      width: 240,
      render: ({ calendar }) => t(`manage:calendar.${calendar}`, { defaultValue: calendar }),
    },
  ];
  return (
    <DataTable
      label={t('manage:branch.title')}
      minWidth={960}
      columns={columns}
      rows={branches}
      empty={<Empty title={t('manage:branch.empty')} />}
    />
  );
}
