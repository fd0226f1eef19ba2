import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlet } from '#contract/entrustment.ts';
import { type OutletStatement, outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';
import { DrawForm } from './draw-form.tsx';
import { StatementDrawer } from './statement-drawer.tsx';

const tones = { drawn: 'risk', confirmed: 'calm', disputed: 'broken', approved: 'kept' } as const;

/** What outlets are owed by the month: finance draws it up, the outlet answers, who leads approves. */
export function Statements({ outlets }: { readonly outlets: readonly Outlet[] }) {
  const { t } = useTranslation();
  const mayDraw = useMay()('outlet_statement.draw');
  const [openId, setOpenId] = useState<string>();
  const { data, error, refetch } = useQuery(reading(outletStatementEndpoints.list, {}));
  const open = data?.items.find(({ id }) => id === openId);
  return (
    <Panel title={t('outlet:statements')}>
      {mayDraw ? <DrawForm outlets={outlets} onDrawn={setOpenId} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <StatementTable statements={data.items} onOpen={setOpenId} /> : null}
      {open ? <StatementDrawer statement={open} onClose={() => setOpenId(undefined)} /> : null}
    </Panel>
  );
}

interface StatementTableProps {
  readonly statements: readonly OutletStatement[];
  readonly onOpen: (id: string) => void;
}

function StatementTable({ statements, onOpen }: StatementTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<OutletStatement>[] = [
    {
      key: 'month',
      title: t('outlet:month'),
      width: 120,
      render: ({ id, month }) => (
        <Button type="link" onClick={() => onOpen(id)}>
          {month}
        </Button>
      ),
    },
    { key: 'name', title: t('outlet:name'), render: ({ outletName }) => outletName },
    {
      key: 'state',
      title: t('outlet:statement_state'),
      width: 130,
      render: ({ state }) => <Tag tone={tones[state]}>{t(`outlet:statement.${state}`)}</Tag>,
    },
    {
      key: 'orders',
      title: t('outlet:orders'),
      width: 100,
      isNumber: true,
      render: ({ lines }) => format.number(lines.length),
    },
    {
      key: 'amount',
      title: t('outlet:amount'),
      width: 140,
      isNumber: true,
      render: ({ amountFen }) => format.money(amountFen),
    },
  ];
  return (
    <DataTable
      label={t('outlet:statements')}
      minWidth={640}
      columns={columns}
      rows={statements}
      empty={<Empty title={t('outlet:no_statement')} />}
    />
  );
}
