import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board } from '#contract/board.ts';
import { useAddress } from '../../../../shared/app/use-address.ts';
import { useMay } from '../../../../shared/session/session.ts';
import { useZone } from '../../../../shared/session/zone.ts';
import { civilDateOf } from '../../../parts/civil.ts';

const ProposalDrawer = lazy(async () => ({
  default: (await import('./proposal-drawer.tsx')).ProposalDrawer,
}));

interface PlanOfDayProps {
  readonly branchId: string;
  /** The day that the board begins with. */
  readonly day: string;
  /** Undefined until the board is read. */
  readonly hours: Board['hours'] | undefined;
}

/** Opens the plan of a day. That it is open, and of which day, stands in the address: other pages lead to it. */
export function PlanOfDay({ branchId, day, hours }: PlanOfDayProps) {
  const { t } = useTranslation();
  const may = useMay();
  const zone = useZone();
  const [{ plan }, setAddress] = useAddress({ plan: '' });
  const open = (next: string) => void setAddress({ plan: next });
  if (!may('proposal.ask') || !hours) return null;
  const working = hours.find(({ to }) => Date.parse(to) > Date.now());
  const usual = working ? civilDateOf(zone, new Date(working.from)) : day;
  return (
    <>
      <Button onClick={() => open('open')}>{t('board:proposal.button')}</Button>
      {plan ? (
        <Suspense fallback={null}>
          <ProposalDrawer
            branchId={branchId}
            day={plan === 'open' ? usual : plan}
            onDay={open}
            onClose={() => open('')}
          />
        </Suspense>
      ) : null}
    </>
  );
}
