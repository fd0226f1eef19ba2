import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintChannels } from '#contract/complaint-shape.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { followUpEndpoints } from '#contract/follow-up.ts';

import { Field } from '../../../../shared/elements/field.tsx';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

type Channel = NonNullable<BodyOf<typeof followUpEndpoints.openComplaint>['channel']>;

/** Writes a complaint of the customer down, with how it came. */
export function OpenComplaint({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<Channel>();
  const change = useRequestChange(followUpEndpoints.openComplaint, onClose);
  const body = { text, ...(channel && { channel }) };
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={() => change.mutate({ params: { id: request.id }, body })}
    >
      <TextField
        label={t('desk:field.complaint')}
        required
        rows={4}
        autoFocus
        value={text}
        onChange={setText}
      />
      <Field label={t('handling:complaint_channel')}>
        {control => (
          <Select
            {...control}
            allowClear
            value={channel ?? null}
            options={complaintChannels.map(value => ({ value, label: t(`handling:option.${value}`) }))}
            onChange={chosen => setChannel(chosen ?? undefined)}
          />
        )}
      </Field>
    </ActionModal>
  );
}
