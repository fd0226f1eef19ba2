import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DiagnosisStep, diagnosisEndpoints, diagnosisStepEndpoints } from '#contract/diagnosis.ts';
import type { SoftwareKind } from '#contract/diagnosis-fields.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { useRequestChange } from '../../pages/request/use-request-change.ts';
import { ActionModal } from '../allowance/action-modal.tsx';
import { TextField } from '../allowance/text-field.tsx';
import { type Paper, Papers } from './papers.tsx';
import { StepField } from './step-field.tsx';
import { bodyOf, knownOf, type Typed } from './typed.ts';

interface StepModalProps {
  readonly request: ServiceRequest;
  readonly step: DiagnosisStep;
  readonly onClose: () => void;
}

/** The form of a step: its fields follow the kind of case that is chosen. */
export function StepModal({ request: { id, description }, step, onClose }: StepModalProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const [typed, setTyped] = useState<Typed>(() => ({ question: description, ...knownOf(step, zone) }));
  const [note, setNote] = useState('');
  const [papers, setPapers] = useState<readonly Paper[]>([]);
  const { fields, papers: paper } = useStepFor(id, step, typed.softwareKind);
  const change = useRequestChange(diagnosisStepEndpoints[step.action], onClose);
  return (
    <ActionModal
      allowance={step.allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({
          params: { id },
          body: {
            ...bodyOf({ ...step, fields: [...fields] }, typed, zone),
            ...(note.trim() ? { note: note.trim() } : {}),
            ...(papers.length > 0 ? { fileIds: papers.map(one => one.id) } : {}),
            ...overriding,
          },
        })
      }
    >
      {fields.map(field => (
        <StepField
          key={field.name}
          field={field}
          value={typed[field.name] ?? ''}
          onChange={value => setTyped({ ...typed, [field.name]: value })}
        />
      ))}
      {paper ? (
        <Papers
          label={paper.label}
          hint={paper.clause ? t('diagnosis:wanted_by', { clause: paper.clause }) : undefined}
          papers={papers}
          onChange={setPapers}
        />
      ) : null}
      <TextField label={t('diagnosis:note')} rows={1} value={note} onChange={setNote} />
    </ActionModal>
  );
}

/** The step as it is for a kind of case: with the fields that a clause wants for it. */
function useStepFor(id: string, step: DiagnosisStep, kind: string | undefined): DiagnosisStep {
  const query = kind ? { softwareKind: kind as SoftwareKind } : {};
  const { data } = useQuery({
    ...reading(diagnosisEndpoints.read, { params: { id }, query }),
    placeholderData: keepPreviousData,
  });
  return data?.steps.find(({ action }) => action === step.action) ?? step;
}
