import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldFor } from './field-for.tsx';
import { fieldsOf } from './fields.ts';
import { TextFields } from './text-fields.tsx';
import { type WrittenControl, withKey } from './written.ts';

interface ControlFormProps {
  readonly control: WrittenControl;
  readonly onChange: (control: WrittenControl) => void;
  /** Left out for the last one: a clause has a guideline at least. */
  readonly onRemove?: () => void;
}

/** One control by form fields; a kind that has none yet is written in the YAML tab. */
export function ControlForm({ control, onChange, onRemove }: ControlFormProps) {
  const { t } = useTranslation();
  const fields = fieldsOf(control.kind);
  const set = (key: string, content: unknown) => onChange(withKey(control, key, content));
  return (
    <fieldset>
      <legend>{t(`words:control_kind.${control.kind}`, { defaultValue: control.kind })}</legend>
      {control.kind === 'guideline' ? null : (
        <TextFields
          label={t('edition:field.name')}
          value={control.name}
          onChange={name => set('name', name)}
        />
      )}
      {fields.map(field => (
        <FieldFor
          key={field.key}
          field={field}
          content={control[field.key]}
          onChange={content => set(field.key, content)}
        />
      ))}
      {fields.length === 0 ? <p className="quiet">{t('edition:only_yaml')}</p> : null}
      {onRemove ? (
        <div>
          <Button size="small" danger onClick={onRemove}>
            {t('edition:remove_control')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
