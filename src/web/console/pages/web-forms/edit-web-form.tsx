import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { type SaveWebForm, type WebForm, webFormEndpoints, webFormFields } from '#contract/web-form.ts';
import { locales } from '#kernel/locale.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { useSession } from '../../../shared/session/session.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface Typed extends Omit<SaveWebForm, 'branchId' | 'locale' | 'origins'> {
  readonly branchId?: string;
  readonly locale?: WebForm['locale'];
  readonly origins: string;
}

const first: Partial<Typed> = { fields: [...webFormFields], thanks: '', isOn: true };

interface EditWebFormProps {
  /** Null for a new one. */
  readonly form: WebForm | null;
  readonly onClose: () => void;
}

/** Where a form stands, what it asks, and who serves what is asked for. */
export function EditWebForm({ form, onClose }: EditWebFormProps) {
  const { t } = useTranslation();
  const forgets = ['/web-forms'] as const;
  const add = useChange(webFormEndpoints.add, { forgets, onDone: onClose });
  const change = useChange(webFormEndpoints.change, { forgets, onDone: onClose });
  const send = (typed: Typed) => {
    const body = bodyOf(typed);
    if (form) change.mutate({ params: { id: form.id }, body: { ...body, branchId: form.branchId } });
    else add.mutate({ body });
  };
  const fields = webFormFields.map(value => ({ value, label: t(`web-form:field.${value}`) }));
  return (
    <DrawerForm<Typed>
      title={t(form ? 'web-form:change' : 'web-form:add')}
      initial={form ? typedOf(form) : first}
      error={add.error ?? change.error}
      isPending={add.isPending || change.isPending}
      onSubmit={send}
      onClose={onClose}
    >
      <LineItem name="name" label={t('web-form:name')} />
      <BranchItem isFixed={form !== null} />
      <Form.Item name="fields" label={t('web-form:fields')}>
        <Checkbox.Group options={fields} />
      </Form.Item>
      <Form.Item
        name="origins"
        label={t('web-form:origins')}
        extra={t('web-form:origins_hint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea rows={3} placeholder="https://www.example.com" />
      </Form.Item>
      <Form.Item name="locale" label={t('web-form:locale')}>
        <Select
          allowClear
          placeholder={t('web-form:locale_any')}
          options={locales.map(value => ({ value, label: t(`web-form:in.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="thanks" label={t('web-form:thanks')} extra={t('web-form:thanks_hint')}>
        <Input.TextArea rows={2} maxLength={1_000} />
      </Form.Item>
      <Form.Item name="isOn" label={t('web-form:is_on')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </DrawerForm>
  );
}

/** Who reaches one branch only makes forms of that branch. */
function BranchItem({ isFixed }: { readonly isFixed: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const { data } = useQuery(reading(organisationEndpoints.branches, {}));
  const roles = session?.roles ?? [];
  const isOfOne = roles.includes('manager') && !roles.some(role => widest.includes(role));
  const options = data?.items
    .filter(({ id }) => !isOfOne || id === session?.branch?.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form.Item
      name="branchId"
      label={t('web-form:branch')}
      extra={isOfOne ? undefined : t('web-form:branch_hint')}
      rules={[{ required: isOfOne }]}
    >
      <Select allowClear disabled={isFixed} placeholder={t('web-form:nearest')} options={options ?? []} />
    </Form.Item>
  );
}

const widest: readonly string[] = ['admin', 'general_manager'];

function typedOf({ branchId, locale, origins, name, fields, thanks, isOn }: WebForm): Partial<Typed> {
  const chosen = { ...(branchId === null ? {} : { branchId }), ...(locale === null ? {} : { locale }) };
  return { ...chosen, name, fields, thanks, isOn, origins: origins.join('\n') };
}

function bodyOf({ branchId, locale, origins, thanks, fields, name, isOn }: Typed): SaveWebForm {
  return {
    ...{ name, isOn, fields: fields ?? [], thanks: thanks?.trim() ?? '' },
    ...{ branchId: branchId ?? null, locale: locale ?? null, origins: originsIn(origins) },
  };
}

/** People paste whole addresses; of each the origin counts. */
function originsIn(text: string): string[] {
  const lines = text.split(/[\s,，]+/).filter(line => line !== '');
  return [...new Set(lines.map(line => URL.parse(line)?.origin ?? line))];
}
