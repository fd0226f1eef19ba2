import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { useMay } from '../../../shared/session/session.ts';
import { ActionButton } from '../../parts/allowance/action-button.tsx';
import { type Allowance, allowanceOf } from '../../parts/allowance/allowance.ts';
import { AgreeAppointment } from './agree-appointment.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { DecidePaidService } from './decide-paid-service.tsx';
import { HandInPaidService } from './hand-in-paid-service.tsx';
import { Unassign } from './unassign.tsx';

export interface OrderActionProps {
  readonly order: WorkOrder;
  readonly allowance: Allowance;
  readonly onClose: () => void;
}

/** What the desk and the dispatcher do with an order; the engineer's steps are on the phone. */
const actions = {
  'appointment.agree': AgreeAppointment,
  'dispatch.unassign': Unassign,
  'paid_service.approve': DecidePaidService,
  'paid_service.hand_in': HandInPaidService,
  'work_order.cancel': CancelOrder,
} as const satisfies Record<string, ComponentType<OrderActionProps>>;

type ActionOfOrder = keyof typeof actions;

const actionsOfOrder = Object.keys(actions) as ActionOfOrder[];

export function OrderActions({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const may = useMay();
  const { opened, open, close } = useOpened<ActionOfOrder>();
  const shown = actionsOfOrder.filter(may);
  const Opened = opened ? actions[opened] : undefined;
  if (shown.length === 0) return null;
  return (
    <div className="buttons order-actions" role="toolbar" aria-label={t('dispatch:order.actions')}>
      {shown.map(action => (
        <ActionButton
          key={action}
          allowance={allowanceOf(order.allowances, action)}
          onAct={() => open(action)}
        />
      ))}
      {Opened && opened ? (
        <Opened order={order} allowance={allowanceOf(order.allowances, opened)} onClose={close} />
      ) : null}
    </div>
  );
}
