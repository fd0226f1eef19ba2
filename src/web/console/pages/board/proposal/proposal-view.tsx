import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Proposal, proposalEndpoints } from '#contract/proposal.ts';
import { useChange } from '../../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { say } from '../../../../shared/notices/toast.ts';
import { PlanComparison } from './plan-comparison.tsx';
import { ProposedList } from './proposed-list.tsx';
import { UnplacedList } from './unplaced-list.tsx';

/** What the plan came to beside the rotation, its visits, and what it could not place. */
export function ProposalView({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const { id, items, unplaced } = proposal;
  const open = items.filter(({ state }) => state !== 'accepted').map(({ orderId }) => orderId);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = open.filter(orderId => !left.has(orderId));
  const accept = useChange(proposalEndpoints.accept, {
    forgets: ['/dispatch', '/work-orders', '/service-requests'],
    onDone: counts => say(t('board:proposal.accepted', counts)),
  });
  const toggle = (orderId: string) => setLeft(before => toggled(before, orderId));
  return (
    <>
      <PlanComparison proposal={proposal} />
      {items.length === 0 ? <p className="quiet">{t('board:proposal.empty')}</p> : null}
      <ProposedList items={items} left={left} onToggle={toggle} />
      <ProblemNotice error={accept.error} />
      {open.length > 0 ? (
        <div>
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={accept.isPending}
            onClick={() => accept.mutate({ params: { id }, body: { orderIds: chosen } })}
          >
            {t('board:proposal.accept', { count: chosen.length })}
          </Button>
        </div>
      ) : null}
      {unplaced.length > 0 ? <UnplacedList unplaced={unplaced} /> : null}
    </>
  );
}

function toggled(before: ReadonlySet<string>, orderId: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(orderId)) next.add(orderId);
  return next;
}
