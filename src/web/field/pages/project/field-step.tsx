import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#contract/project-shape.ts';
import { forget } from '../../../shared/api/queries.ts';
import { nothingSaid } from '../../../shared/passing/passing.ts';
import type { StepValues } from '../../../shared/project/body.ts';
import { blankOf, type OpenStep } from '../../../shared/project/project-step.ts';
import { ProjectStepForm } from '../../../shared/project/project-step-form.tsx';
import type { StepBody } from '../../../shared/project/steps.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilOf } from '../../civil.ts';
import { useDraft } from '../../draft.ts';
import { rightNow } from '../../offline/clock.ts';
import { attachedOf } from '../../photo/keep-photos.ts';
import { send } from '../../send.ts';
import { PassingSlot } from '../../step-form/passing-slot.tsx';

interface FieldStepProps {
  readonly step: OpenStep;
  readonly project: Project;
  readonly onClose: () => void;
}

/** A step of a project, taken on site: what was typed stays on the phone, and what was sent waits there for a signal. */
export function FieldStep({ step, project, onClose }: FieldStepProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const session = useSession();
  const client = useQueryClient();
  const { action } = step.allowance;
  const today = civilOf(new Date(rightNow()).toISOString(), zone).date;
  const place = `${step.targetId}:${action}`;
  const { draft, change, discard } = useDraft<StepValues>(place, blankOf(step, project, today));
  const [passing, setPassing] = useState(nothingSaid);
  const sending = useMutation({
    mutationFn: async (body: StepBody) =>
      send(session, step.endpoint, {
        params: { id: step.targetId },
        body,
        attachments: 'override' in body ? await attachedOf(session?.userId ?? '', passing.papers) : [],
      }),
    networkMode: 'always',
    onSuccess: () => {
      discard();
      onClose();
    },
    onSettled: () => forget(client, '/projects'),
  });
  return (
    <section className="card stack" aria-label={t(`actions:${action}`)}>
      <h2>{t(`actions:${action}`)}</h2>
      <ProjectStepForm
        step={step}
        values={draft}
        onChange={change}
        passing={passing}
        passingFields={isTried => <PassingSlot value={passing} isTried={isTried} onChange={setPassing} />}
        change={sending}
        onSubmit={body => sending.mutate(body)}
        onCancel={onClose}
      />
    </section>
  );
}
