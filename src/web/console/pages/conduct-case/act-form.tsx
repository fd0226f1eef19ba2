import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import type { ConductView } from '#contract/conduct-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { allowanceOf } from '../../parts/allowance/allowance.ts';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { useStaleCare } from '../../parts/use-stale-care.ts';
import { type ActBody, beginBody, wantsWords } from './act-body.ts';
import { ActFields } from './act-fields.tsx';

interface ActFormProps {
  readonly conduct: ConductView;
  readonly action: string;
  readonly onClose: () => void;
}

const endpoints = {
  'conduct.name_person': conductEndpoints.namePerson,
  'conduct.verify': conductEndpoints.verify,
  'conduct.propose': conductEndpoints.propose,
  'conduct.confirm': conductEndpoints.confirm,
  'conduct.excuse': conductEndpoints.excuse,
  'conduct.dismiss': conductEndpoints.dismiss,
  'conduct.hear': conductEndpoints.hear,
  'conduct.decide': conductEndpoints.decide,
  'conduct.serve': conductEndpoints.serve,
  'conduct.sign': conductEndpoints.sign,
  'conduct.refuse_signature': conductEndpoints.refuseSignature,
  'conduct.appeal': conductEndpoints.appeal,
  'conduct.answer': conductEndpoints.answer,
  'conduct.settle': conductEndpoints.settle,
  'conduct.withdraw': conductEndpoints.withdraw,
} as const;

/** The form of one step: what it asks for beside a few words. */
export function ActForm({ conduct, action, onClose }: ActFormProps) {
  const { t } = useTranslation();
  const [body, setBody] = useState<ActBody>(() => beginBody(action, conduct));
  const [words, setWords] = useState('');
  const endpoint = endpoints[action as keyof typeof endpoints] as typeof conductEndpoints.confirm;
  const change = useChange(endpoint, { forgets: ['/conduct-cases', '/conduct-payroll'], onDone: onClose });
  useStaleCare(change.error, '/conduct-cases');
  const send = { ...body, ...(words.trim() === '' ? {} : { words }) };
  return (
    <ActionModal
      allowance={allowanceOf(conduct.allowances, action)}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({ params: { id: conduct.id }, body: { ...send, ...overriding }, etag: conduct.etag })
      }
    >
      <p>{t(`conduct:ui.about.${action.replace('conduct.', '')}`)}</p>
      <ActFields conduct={conduct} action={action} body={body} onChange={setBody} />
      <TextField
        label={t(wantsWords(action) ? 'conduct:ui.reasons' : 'conduct:ui.remark')}
        required={wantsWords(action)}
        value={words}
        onChange={setWords}
      />
    </ActionModal>
  );
}
