import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assetEndpoints } from '#contract/asset.ts';
import { relatedEndpoints } from '#contract/related.ts';
import { faultClasses } from '#contract/service-request-shape.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { Field } from '../../../../shared/elements/field.tsx';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { TextField } from '../../../parts/allowance/text-field.tsx';
import { LabelledSegments } from '../../../parts/labelled-segments.tsx';
import type { ActionProps } from '../actions/actions.ts';
import { useRequestChange } from '../use-request-change.ts';

const shownMachines = 100;

/** Another machine or fault that the customer spoke of becomes a request of its own, asked at the same instant. */
export function Split({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const { kind, severity, customer } = request;
  const [assetId, setAssetId] = useState(request.asset?.id ?? '');
  const [faultClass, setFaultClass] = useState(request.faultClass);
  const [description, setDescription] = useState('');
  const change = useRequestChange(relatedEndpoints.split, onClose);
  const machines = useQuery(
    reading(assetEndpoints.list, { query: { customerId: customer.id, limit: shownMachines } }),
  );
  const options = machines.data?.items.map(({ id, serialNo, model }) => ({
    value: id,
    label: `${serialNo} · ${model}`,
  }));
  const fault = { kind, severity, faultClass, isSupplierNeeded: false, description };
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({
          params: { id: request.id },
          body: { ...fault, ...(assetId ? { assetId } : {}), ...overriding },
        })
      }
    >
      <p className="quiet">{t('together:split_intro')}</p>
      <Field label={t('desk:request.machine')}>
        {control => (
          <Select
            id={control.id}
            allowClear
            value={assetId || null}
            options={options ?? []}
            onChange={id => setAssetId(id ?? '')}
          />
        )}
      </Field>
      <LabelledSegments
        label={t('words:fault_class_name')}
        wordsKey="words:fault_class"
        values={faultClasses}
        value={faultClass}
        onChange={setFaultClass}
      />
      <TextField
        label={t('desk:register.description')}
        required
        autoFocus
        value={description}
        onChange={setDescription}
      />
    </ActionModal>
  );
}
