import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { Candidate, WorkOrderRow } from '#contract/work-order-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { useOverride } from '../../parts/allowance/use-override.tsx';
import { AppointmentFields, noAppointment, useAppointment } from '../../parts/appointment-fields.tsx';
import { useStaleCare } from '../../parts/use-stale-care.ts';
import { type Crew, CrewFields } from './crew-fields.tsx';

interface AssignFormProps {
  readonly order: WorkOrderRow;
  readonly chosen: Candidate;
  readonly candidates: readonly Candidate[];
}

/** Sends the chosen engineer; another than the next in turn needs a reason, which is recorded. */
export function AssignForm({ order, chosen, candidates }: AssignFormProps) {
  const { t } = useTranslation();
  const [visit, setVisit] = useState(noAppointment);
  const [reason, setReason] = useState('');
  const [crew, setCrew] = useState<Crew>({ crewIds: [], leaderId: undefined });
  const appointment = useAppointment(visit);
  const assign = useChange(workOrderEndpoints.assign, { forgets: ['/work-orders', '/service-requests'] });
  useStaleCare(assign.error, '/work-orders');
  const { field, overriding } = useOverride(assign.error);
  const isOutOfTurn = !chosen.isNext && candidates.some(({ isNext }) => isNext);
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        assign.mutate({
          params: { id: order.id },
          body: {
            engineerId: chosen.engineerId,
            ...appointment,
            ...(order.crewSize > 1 ? crewOf(crew, chosen) : {}),
            ...(reason.trim() && isOutOfTurn ? { reason: reason.trim() } : {}),
            ...overriding,
          },
        });
      }}
    >
      <AppointmentFields value={visit} onChange={setVisit} />
      {order.crewSize > 1 ? (
        <CrewFields chosen={chosen} candidates={candidates} value={crew} onChange={setCrew} />
      ) : null}
      {isOutOfTurn ? (
        <TextField label={t('dispatch:reason')} rows={1} required value={reason} onChange={setReason} />
      ) : null}
      <ProblemNotice error={assign.error} />
      {field}
      <div>
        <Button type="primary" htmlType="submit" loading={assign.isPending}>
          {t('dispatch:assign_to', { name: chosen.name })}
        </Button>
      </div>
    </form>
  );
}

/** Whoever was ticked before and holds the order now goes along all the same. */
function crewOf({ crewIds, leaderId }: Crew, { engineerId }: Candidate) {
  const others = crewIds.filter(id => id !== engineerId);
  return { ...(leaderId ? { leaderId } : {}), ...(others.length > 0 ? { crewIds: others } : {}) };
}
