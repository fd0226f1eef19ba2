import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { checklistEndpoints } from '#contract/checklist.ts';
import { type Checklist, checklistSteps } from '#contract/checklist-shape.ts';
import { requestKinds } from '#contract/service-request-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { ItemRows } from './item-rows.tsx';
import { blankItem, listOf, type TypedList, typedOf } from './typed-list.ts';

interface ChecklistFormProps {
  /** The version that this one takes the place of. */
  readonly before?: Checklist;
  readonly onClose: () => void;
}

const needed = [{ required: true }];

/** A new checklist, or the next version of one. */
export function ChecklistForm({ before, onClose }: ChecklistFormProps) {
  const { t } = useTranslation();
  const publish = useChange(checklistEndpoints.publish, { forgets: ['/checklists'], onDone: onClose });
  const submit = (typed: TypedList) =>
    publish.mutate({ body: { ...listOf(typed), ...(before && { replacesId: before.id }) } });
  return (
    <DrawerForm<TypedList>
      title={before ? t('checklist:change') : t('actions:checklist.publish')}
      initial={before ? typedOf(before) : { step: 'before', items: [blankItem] }}
      error={publish.error}
      isPending={publish.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="title" label={t('checklist:field.title')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="step" label={t('checklist:field.step')} rules={needed}>
        <Select options={checklistSteps.map(value => ({ value, label: t(`checklist:step.${value}`) }))} />
      </Form.Item>
      <Form.Item name="kind" label={t('checklist:field.kind')}>
        <Select
          allowClear
          placeholder={t('checklist:every')}
          options={requestKinds.map(value => ({ value, label: t(`words:request_kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="productLine" label={t('checklist:field.product_line')}>
        <Input maxLength={200} placeholder={t('checklist:every')} />
      </Form.Item>
      <Form.Item name="model" label={t('checklist:field.model')}>
        <Input maxLength={200} placeholder={t('checklist:every')} />
      </Form.Item>
      <ItemRows />
    </DrawerForm>
  );
}
