import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import { useSession } from '../../../../shared/session/session.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';
import { atDesk } from './at-desk.ts';

/** Somebody of the desk answers for it from now on; the reader is offered first. */
export function Assign({ request: { id, etag }, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [ownerId, setOwnerId] = useState<string | null>(session?.personId ?? null);
  const people = useQuery(reading(organisationEndpoints.people, { query: {} }));
  const change = useRequestChange(serviceRequestEndpoints.assign, onClose);
  const options = atDesk(people.data?.items ?? []).map(({ id: value, name }) => ({ value, label: name }));
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding => change.mutate({ params: { id }, etag, body: { ownerId, ...overriding } })}
    >
      <Field label={t('desk:field.owner')}>
        {control => (
          <Select
            id={control.id}
            showSearch
            autoFocus
            allowClear
            optionFilterProp="label"
            value={ownerId}
            options={options}
            onChange={chosen => setOwnerId(chosen ?? null)}
          />
        )}
      </Field>
    </ActionModal>
  );
}
