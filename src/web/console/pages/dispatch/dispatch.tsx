import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { BranchSelect } from '../../parts/branch-select.tsx';
import { GivenBackSlot } from '../../parts/given-back/given-back-slot.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EntrustmentSlot } from '../work-order/entrustment-slot.tsx';
import { Assigning } from './assigning.tsx';
import { DayPlan } from './day-plan.tsx';
import './dispatch.css';
import { UnassignedList } from './unassigned-list.tsx';

const everyMs = 30_000;
const most = 200;

/** Who goes where and when: what waits at the left, who is next at the right, the day below. */
export function Page() {
  const { t } = useTranslation();
  const [{ branchId, order }, setAddress] = useAddress({ branchId: '', order: '' });
  const query = { state: 'unassigned', limit: most, ...(branchId ? { branchId } : {}) };
  const { data, error, refetch } = useQuery({
    ...reading(workOrderEndpoints.list, { query }),
    refetchInterval: everyMs,
  });
  const rows = (data?.items ?? []).toSorted(byLimit);
  const chosen = rows.find(({ id }) => id === order) ?? rows[0];
  const isOutlet = useMay()('entrustment.accept');
  return (
    <>
      <PageHead title={t('dispatch:title')}>
        <BranchSelect value={branchId} onChange={next => void setAddress({ branchId: next, order: '' })} />
        <PlanLink branchId={branchId} />
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={8} />}
      {data ? (
        <div className="dispatch">
          <UnassignedList rows={rows} chosen={chosen?.id} onChoose={id => void setAddress({ order: id })} />
          {chosen ? (
            <div key={chosen.id} className="stack">
              {isOutlet ? <EntrustmentSlot order={chosen} /> : null}
              <Assigning order={chosen} />
              <GivenBackSlot orderId={chosen.id} />
            </div>
          ) : (
            <Empty title={t('dispatch:no_unassigned')} />
          )}
        </div>
      ) : null}
      <DayPlan branchId={branchId} />
    </>
  );
}

/** The nearest limit first; what has none comes last, in the order in which it was told. */
function byLimit(one: WorkOrderRow, other: WorkOrderRow): number {
  return limitOf(one) - limitOf(other) || 0;
}

function limitOf({ dueAt }: WorkOrderRow): number {
  return dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
}

/** To the board, where everything that waits is planned at once. */
function PlanLink({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  if (!may('proposal.ask')) return null;
  const search = { plan: 'open', ...(branchId && { branchId }) };
  return (
    <Button type="primary" onClick={() => void navigate({ to: '/board', search })}>
      {t('dispatch:plan_day')}
    </Button>
  );
}
