import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fieldName,
  type HandlingContent,
  type HandlingName,
  handlingEndpoints,
  handlingOf,
} from '#contract/handling.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ActionModal } from '../allowance/action-modal.tsx';
import { TextField } from '../allowance/text-field.tsx';
import { Colleague } from './colleague.tsx';
import { HandlingInput } from './handling-input.tsx';

interface RecordHandlingProps {
  readonly request: ServiceRequest;
  readonly offered: readonly HandlingName[];
  readonly onClose: () => void;
}

const allowance = { action: 'handling.record', allowed: true, refusals: [], mayOverride: false };

/** Writes down what was done or heard: which it was first, then what is asked of it. */
export function RecordHandling({ request, offered, onClose }: RecordHandlingProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState(offered[0]);
  const [content, setContent] = useState<HandlingContent>({});
  const [text, setText] = useState('');
  const [toId, setToId] = useState<string>();
  const forgets = ['/service-requests'];
  const change = useChange(handlingEndpoints.record, { forgets, onDone: onClose });
  if (!kind) return null;
  const { fields = [], names } = handlingOf(kind);
  const choose = (next: HandlingName) => {
    setKind(next);
    setContent({});
    setToId(undefined);
    change.reset();
  };
  const body = { kind, content, ...(text.trim() && { text: text.trim() }), ...(toId && { toId }) };
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding => change.mutate({ params: { id: request.id }, body: { ...body, ...overriding } })}
    >
      <Field label={t('handling:what')}>
        {control => (
          <Select
            {...control}
            showSearch
            optionFilterProp="label"
            value={kind}
            options={optionsOf(offered, t)}
            onChange={choose}
          />
        )}
      </Field>
      {fields.map(field => (
        <HandlingInput
          key={field.fact}
          field={field}
          value={content[fieldName(field)]}
          onChange={value => setContent(current => withValue(current, fieldName(field), value))}
        />
      ))}
      {names ? <Colleague branchId={request.branchId} value={toId} onChange={setToId} /> : null}
      <TextField label={t('handling:text')} rows={2} value={text} onChange={setText} />
    </ActionModal>
  );
}

type Words = (key: string) => string;

/** Those that belong together under one heading. */
function optionsOf(offered: readonly HandlingName[], t: Words) {
  const families = Map.groupBy(offered, name => handlingOf(name).family);
  return [...families].map(([family, names]) => ({
    label: t(`handling:family.${family}`),
    options: names.map(value => ({ value, label: t(`handling:kind.${value}`) })),
  }));
}

/** What was emptied again is left out. */
function withValue(content: HandlingContent, name: string, value: HandlingContent[string]): HandlingContent {
  const { [name]: _, ...others } = content;
  return value === '' ? others : { ...others, [name]: value };
}
