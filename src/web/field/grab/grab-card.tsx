import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dispatchEndpoints, type Grabbable } from '#contract/dispatch.ts';
import { useChange } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import '../job-card/job-card.css';
import { AppointmentTime } from '../pages/job/appointment-time.tsx';

interface GrabCardProps {
  readonly job: Grabbable;
  /** Somebody else has it by now: there is nothing left to press. */
  readonly isGone: boolean;
  readonly onRefused: () => void;
}

/** An order that nobody holds: what, where, until when, and the button that takes it. Of two at once one has it. */
export function GrabCard({ job, isGone, onRefused }: GrabCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { id, orderNo, task, requiredSkill, placeName, distanceMetres, from, to, dueAt, passedOver } = job;
  const grab = useChange(dispatchEndpoints.grab, {
    forgets: ['/dispatch', '/work-orders'],
    onDone: () => void navigate({ to: '/jobs/$id', params: { id } }),
  });
  return (
    <article className="card stack" aria-label={orderNo}>
      <div className="job-card">
        <span className="line">
          <strong className="when">
            <AppointmentTime order={{ appointmentFrom: from, appointmentTo: to }} />
          </strong>
          <small className="quiet">{orderNo}</small>
        </span>
        <span className="task">{task}</span>
        <span className="quiet">
          {placeName}
          {distanceMetres === null ? null : ` · ${format.distance(distanceMetres)}`}
        </span>
        {dueAt ? (
          <span className="quiet">{t('dispatch:grab.due', { at: format.instant(dueAt) })}</span>
        ) : null}
        {requiredSkill ? (
          <span className="quiet">{`${t('dispatch:order.skill')} · ${requiredSkill}`}</span>
        ) : null}
      </div>
      {passedOver.length > 0 ? (
        <p className="notice" role="note">
          {passedOver.map(reason => t(`dispatch:passed_over.${reason}`)).join(' · ')}
        </p>
      ) : null}
      <ProblemNotice error={grab.error} />
      {isGone ? null : (
        <Button
          kind="primary"
          wide
          disabled={grab.isPending || passedOver.length > 0}
          onClick={() => grab.mutate({ params: { id }, body: {} }, { onError: onRefused })}
        >
          {t('actions:dispatch.grab')}
        </Button>
      )}
    </article>
  );
}
