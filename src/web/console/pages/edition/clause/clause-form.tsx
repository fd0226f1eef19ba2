import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../../shared/elements/field.tsx';
import { newControl } from './blank.ts';
import { ControlForm } from './control-form.tsx';
import { TextFields } from './text-fields.tsx';
import { useShapes } from './use-vocabulary.ts';
import { type WrittenClause, type WrittenControl, withKey } from './written.ts';

interface ClauseFormProps {
  readonly value: WrittenClause;
  readonly isNew: boolean;
  readonly onChange: (value: Record<string, unknown>) => void;
}

/** A clause by form fields: number, text, and what executes it. */
export function ClauseForm({ value, isNew, onChange }: ClauseFormProps) {
  const { t } = useTranslation();
  const set = (key: string, content: unknown) => onChange(withKey(value, key, content));
  const setControls = (controls: readonly WrittenControl[]) => set('controls', controls);
  const { controls } = value;
  const shapes = useShapes() ?? {};
  return (
    <div className="clause-form">
      <div className="row">
        <Field label={t('edition:field.no')}>
          {control => (
            <Input {...control} value={value.no} onChange={event => set('no', event.target.value)} />
          )}
        </Field>
        <Field label={t('edition:field.id')} hint={isNew ? t('edition:field.id_hint') : undefined}>
          {control => (
            <Input
              {...control}
              value={value.id}
              disabled={!isNew}
              onChange={event => set('id', event.target.value)}
            />
          )}
        </Field>
      </div>
      <TextFields
        label={t('edition:part.text')}
        value={value.text}
        rows={2}
        onChange={text => set('text', text)}
      />
      {controls.map((control, place) => (
        <ControlForm
          key={`${control.kind} ${place.toString()}`}
          control={control}
          place={place}
          onChange={changed => setControls(controls.with(place, changed))}
          {...(controls.length > 1 && {
            onRemove: () => setControls(controls.filter((_, index) => index !== place)),
          })}
        />
      ))}
      <div className="row">
        <Select
          aria-label={t('edition:add_control')}
          placeholder={t('edition:add_control')}
          value={null}
          style={{ minWidth: 200 }}
          options={Object.keys(shapes).map(kind => ({ value: kind, label: t(`words:control_kind.${kind}`) }))}
          onChange={(kind: string | null) => {
            const shape = shapes[kind ?? ''];
            if (kind && shape) setControls([...controls, newControl(kind, shape)]);
          }}
        />
      </div>
    </div>
  );
}
