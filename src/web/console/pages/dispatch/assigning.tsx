import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Panel } from '../../parts/panel.tsx';
import { AssignForm } from './assign-form.tsx';
import { CandidateTable } from './candidate-table.tsx';

/** Who is next in the rotation for an order, and sending them. */
export function Assigning({ order }: { readonly order: WorkOrderRow }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(
    reading(workOrderEndpoints.candidates, { params: { id: order.id } }),
  );
  const [engineerId, setEngineerId] = useState<string>();
  const candidates = data?.items ?? [];
  const next = candidates.find(({ isNext }) => isNext);
  const chosen = candidates.find(candidate => candidate.engineerId === engineerId) ?? next;
  return (
    <Panel
      title={
        <span className="row">
          <Link to={`/work-orders/${order.id}`}>{order.orderNo}</Link>
          {order.customerName}
        </span>
      }
      extra={data?.clause ? <ClauseLink clause={data.clause} /> : null}
    >
      <p className="line-clamp quiet">{order.task}</p>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={5} />}
      {data?.items.length === 0 ? <p>{t('dispatch:no_candidates')}</p> : null}
      {candidates.length > 0 ? (
        <CandidateTable
          candidates={candidates}
          chosen={chosen?.engineerId}
          onChoose={candidate => setEngineerId(candidate.engineerId)}
        />
      ) : null}
      {chosen ? <AssignForm order={order} chosen={chosen} candidates={candidates} /> : null}
    </Panel>
  );
}
