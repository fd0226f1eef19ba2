import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#contract/project-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { nothingSaid } from '../../../shared/passing/passing.ts';
import type { StepValues } from '../../../shared/project/body.ts';
import { blankOf, type OpenStep } from '../../../shared/project/project-step.ts';
import { ProjectStepForm } from '../../../shared/project/project-step-form.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { ReasonToPassSlot } from '../../parts/allowance/override-reason.tsx';
import { civilDateOf } from '../../parts/civil.ts';

interface StepModalProps {
  readonly step: OpenStep;
  readonly project: Project;
  readonly onClose: () => void;
}

/** A step of a project, taken in the office. */
export function StepModal({ step, project, onClose }: StepModalProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const [values, setValues] = useState<StepValues>(() =>
    blankOf(step, project, civilDateOf(zone, new Date())),
  );
  const [passing, setPassing] = useState(nothingSaid);
  const change = useChange(step.endpoint, {
    forgets: ['/projects', '/service-requests'],
    onDone: onClose,
  });
  return (
    <Modal open footer={null} title={t(`actions:${step.allowance.action}`)} onCancel={onClose}>
      <ProjectStepForm
        step={step}
        values={values}
        onChange={patch => setValues(old => ({ ...old, ...patch }))}
        passing={passing}
        passingFields={() => <ReasonToPassSlot value={passing} onChange={setPassing} />}
        change={change}
        onSubmit={body => change.mutate({ params: { id: step.targetId }, body })}
        onCancel={onClose}
      />
    </Modal>
  );
}
