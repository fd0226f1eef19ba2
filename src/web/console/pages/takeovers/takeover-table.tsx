import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TakeoverRow } from '#contract/takeover.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { StateTag } from '../takeover/state-tag.tsx';

/** What was uploaded, the latest first. */
export function TakeoverTable({ takeovers }: { readonly takeovers: readonly TakeoverRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<TakeoverRow>[] = [
    {
      key: 'file',
      title: t('takeover:file'),
      render: ({ id, fileName }) => (
        <Link to="/takeovers/$id" params={{ id }}>
          {fileName}
        </Link>
      ),
    },
    {
      key: 'kind',
      title: t('takeover:kind_label'),
      width: 190,
      render: ({ kind }) => t(`takeover:kind.${kind}`),
    },
    {
      key: 'state',
      title: t('takeover:state_title'),
      width: 150,
      render: ({ state }) => <StateTag state={state} />,
    },
    {
      key: 'taken',
      title: t('takeover:came_in'),
      width: 100,
      isNumber: true,
      render: ({ state, counts }) => (isBrought(state) ? format.number(counts.taken) : ''),
    },
    {
      key: 'by',
      title: t('takeover:by'),
      width: 220,
      render: ({ askedByName, askedAt }) => `${askedByName} · ${format.instant(askedAt)}`,
    },
  ];
  return (
    <DataTable
      label={t('takeover:list')}
      minWidth={720}
      columns={columns}
      rows={takeovers}
      empty={<Empty title={t('takeover:none')} />}
    />
  );
}

const isBrought = (state: TakeoverRow['state']): boolean => !['read', 'trying', 'tried'].includes(state);
