import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { endedOrderStates, type WorkOrderRow } from '#contract/work-order-shape.ts';
import { ClauseLink } from '../../shared/clock/clause-link.tsx';
import { DueBadge } from '../../shared/clock/due-badge.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { AppointmentTime } from '../pages/job/appointment-time.tsx';
import './job-card.css';

interface JobCardProps {
  readonly job: WorkOrderRow;
  /** Where to go now. */
  readonly isNext?: boolean;
}

/** A job in a list: when, who, where, how far, and the nearest limit with its clause. */
export function JobCard({ job, isNext = false }: JobCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, orderNo, customerName, task, place, distanceMetres, dueAt, dueClause, risk, state } = job;
  const isNumbered = endedOrderStates.some(ended => ended === state) && !job.appointmentFrom;
  return (
    <Link
      to="/jobs/$id"
      params={{ id }}
      className="job-card card"
      data-next={isNext || undefined}
      data-risk={risk}
    >
      <span className="line">
        <strong className="when">{isNumbered ? orderNo : <AppointmentTime order={job} />}</strong>
        <span className="state-tag">{t(`field:state.${state}`)}</span>
      </span>
      <strong className="who">{customerName}</strong>
      <span className="task">{task}</span>
      <span className="quiet">
        {place}
        {distanceMetres === null ? null : ` · ${format.distance(distanceMetres)}`}
      </span>
      {isNumbered ? null : (
        <span className="line quiet">
          {dueAt ? <DueBadge dueAt={dueAt} risk={risk} /> : <span />}
          <small>{dueClause ? <ClauseLink clause={dueClause} /> : orderNo}</small>
        </span>
      )}
    </Link>
  );
}
