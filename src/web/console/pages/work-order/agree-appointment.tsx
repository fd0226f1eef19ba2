import { useState } from 'react';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { AppointmentFields, noAppointment, useAppointment } from '../../parts/appointment-fields.tsx';
import { civilOf } from '../../parts/civil.ts';
import type { OrderActionProps } from './order-actions.tsx';
import { useOrderChange } from './use-order-change.ts';

/** Agrees or changes when the engineer comes. */
export function AgreeAppointment({ order, allowance, onClose }: OrderActionProps) {
  const zone = useZone();
  const [visit, setVisit] = useState(() => visitOf(zone, order.appointmentFrom, order.appointmentTo));
  const { from, to } = useAppointment(visit);
  const agree = useOrderChange(workOrderEndpoints.agreeAppointment, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={agree.error}
      isPending={agree.isPending}
      onClose={onClose}
      onSubmit={overriding => {
        if (from && to) {
          agree.mutate({ params: { id: order.id }, etag: order.etag, body: { from, to, ...overriding } });
        }
      }}
    >
      <AppointmentFields required value={visit} onChange={setVisit} />
    </ActionModal>
  );
}

function visitOf(zone: string, from: string | null, to: string | null) {
  if (!from) return noAppointment;
  const [date = '', start = ''] = civilOf(zone, new Date(from)).split('T');
  const [, end = ''] = civilOf(zone, new Date(to ?? from)).split('T');
  return { date, from: start, to: end };
}
