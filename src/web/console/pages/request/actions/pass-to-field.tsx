import { InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { DiagnosedSlot } from '../../../parts/knowledge/slots.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

const mostPeople = 20;

/** Passes it on to field service: a work order comes into being for the dispatcher. */
export function PassToField({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [task, setTask] = useState(request.description);
  const [requiredSkill, setSkill] = useState('');
  const [crewSize, setCrewSize] = useState(1);
  const change = useRequestChange(serviceRequestEndpoints.passToField, onClose);
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({
          params: { id: request.id },
          etag: request.etag,
          body: { task, crewSize, ...(requiredSkill ? { requiredSkill } : {}), ...overriding },
        })
      }
    >
      <DiagnosedSlot
        requestId={request.id}
        onTake={(found, skill) => {
          setTask(`${request.description}\n${found}`);
          setSkill(skill ?? requiredSkill);
        }}
      />
      <TextField label={t('desk:field.task')} required rows={4} autoFocus value={task} onChange={setTask} />
      <TextField
        label={t('desk:field.required_skill')}
        hint={t('desk:field.required_skill_hint')}
        rows={1}
        value={requiredSkill}
        onChange={setSkill}
      />
      <Field label={t('desk:field.crew_size')}>
        {control => (
          <InputNumber
            id={control.id}
            min={1}
            max={mostPeople}
            precision={0}
            value={crewSize}
            onChange={people => setCrewSize(people ?? 1)}
          />
        )}
      </Field>
    </ActionModal>
  );
}
