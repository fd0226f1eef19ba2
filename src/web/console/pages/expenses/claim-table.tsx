import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExpenseClaim } from '#contract/expense-shape.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';

interface ClaimTableProps {
  readonly claims: readonly ExpenseClaim[];
  readonly onOpen: (id: string) => void;
}

const tones = { submitted: 'risk', audited: 'quiet', returned: 'broken', reimbursed: 'kept' } as const;

export function ClaimTable({ claims, onOpen }: ClaimTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<ExpenseClaim>[] = [
    {
      key: 'order',
      title: t('expense:desk.order'),
      width: 190,
      render: ({ id, orderNo }) => (
        <Button type="link" onClick={() => onOpen(id)}>
          {orderNo}
        </Button>
      ),
    },
    {
      key: 'state',
      title: t('expense:desk.state'),
      width: 110,
      render: ({ state }) => <Tag tone={tones[state]}>{t(`expense:state.${state}`)}</Tag>,
    },
    { key: 'person', title: t('expense:desk.person'), width: 170, render: claim => <Who claim={claim} /> },
    { key: 'trip', title: t('expense:desk.trip'), render: claim => <Where claim={claim} /> },
    {
      key: 'sum',
      title: t('expense:desk.sum'),
      width: 130,
      render: ({ amountFen }) => format.money(amountFen),
    },
    {
      key: 'submitted',
      title: t('expense:desk.submitted'),
      width: 150,
      render: ({ submittedAt }) => format.instant(submittedAt),
    },
  ];
  return (
    <DataTable
      label={t('expense:desk.title')}
      minWidth={900}
      columns={columns}
      rows={claims}
      empty={<Empty title={t('expense:desk.empty')} />}
    />
  );
}

function Who({ claim: { personName, branchName, travellerUnit } }: { readonly claim: ExpenseClaim }) {
  const { t } = useTranslation();
  return (
    <>
      {personName}
      <div className="quiet small">
        {branchName} · {t(`expense:desk.unit.${travellerUnit}`)}
      </div>
    </>
  );
}

function Where({ claim: { trip, place, placeMatches } }: { readonly claim: ExpenseClaim }) {
  const { t } = useTranslation();
  return (
    <>
      {trip}
      <div className="quiet small">{place}</div>
      {placeMatches ? null : <Tag tone="broken">{t('expense:place_wrong')}</Tag>}
    </>
  );
}
