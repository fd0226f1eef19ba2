import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PriceList } from '#contract/price-list.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';

interface PriceListTableProps {
  readonly lists: readonly PriceList[];
  readonly onOpen: (id: string) => void;
}

export function PriceListTable({ lists, onOpen }: PriceListTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<PriceList>[] = [
    {
      key: 'no',
      title: t('price:no'),
      width: 90,
      render: ({ id, listNo }) => (
        <Button type="link" onClick={() => onOpen(id)}>
          {t('price:list_no', { no: listNo })}
        </Button>
      ),
    },
    {
      key: 'state',
      title: t('price:state_title'),
      width: 110,
      render: ({ state }) => (
        <Tag tone={state === 'in_force' ? 'kept' : 'quiet'}>{t(`price:state.${state}`)}</Tag>
      ),
    },
    {
      key: 'days',
      title: t('price:days'),
      width: 270,
      render: ({ fromOn, untilOn }) =>
        t('price:from_until', { from: format.day(fromOn), until: untilOn ? format.day(untilOn) : '…' }),
    },
    { key: 'scope', title: t('price:scope'), render: list => <Scope list={list} /> },
    { key: 'note', title: t('price:note'), render: ({ note }) => note },
    { key: 'by', title: t('price:by'), width: 130, render: ({ addedByName }) => addedByName },
  ];
  return (
    <DataTable
      label={t('price:title')}
      minWidth={760}
      columns={columns}
      rows={lists}
      empty={<Empty title={t('price:empty')} />}
    />
  );
}

function Scope({ list: { branchName, tier } }: { readonly list: PriceList }) {
  const { t } = useTranslation();
  const of = [branchName, tier === null ? null : t('price:tier', { tier })].filter(one => one !== null);
  return of.length > 0 ? of.join(' · ') : t('price:everybody');
}
