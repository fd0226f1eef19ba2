import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

type Paid = NonNullable<WorkOrder['paidService']>;

/** A paid service in two lines of a list of facts: how much and why, and where it stands. */
export function PaidServiceFacts({ paid }: { readonly paid: Paid }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <dt>{t('dispatch:paid.title')}</dt>
      <dd>
        {`${format.money(paid.amountFen)} · ${t(`dispatch:paid.${standingOf(paid)}`)}`}
        <div className="quiet small">{paid.reason}</div>
      </dd>
    </>
  );
}

function standingOf({ isApproved, handedInFen }: Paid): 'handed_in' | 'approved' | 'declined' | 'requested' {
  if (handedInFen !== null) return 'handed_in';
  if (isApproved === null) return 'requested';
  return isApproved ? 'approved' : 'declined';
}
