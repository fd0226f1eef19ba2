import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AroundInput, useAround } from './around.ts';
import { PartsInput } from './parts-input.tsx';
import { useShapes } from './use-vocabulary.ts';
import type { WrittenControl } from './written.ts';

interface ControlFormProps {
  readonly control: WrittenControl;
  readonly place: number;
  readonly onChange: (control: WrittenControl) => void;
  /** Left out for the last one: a clause has a guideline at least. */
  readonly onRemove?: () => void;
}

/** One control of any kind by form fields, as its schema has them. */
export function ControlForm({ control, place, onChange, onRemove }: ControlFormProps) {
  const { t } = useTranslation();
  const shapes = useShapes();
  const around = useAround();
  const shape = shapes?.[control.kind];
  return (
    <fieldset>
      <legend>{t(`words:control_kind.${control.kind}`, { defaultValue: control.kind })}</legend>
      <AroundInput value={{ ...around, control }}>
        {shape ? (
          <PartsInput
            shape={shape}
            owner={control.kind}
            path={['controls', String(place)]}
            content={control}
            onChange={value => onChange(value as WrittenControl)}
          />
        ) : null}
      </AroundInput>
      {shapes && !shape ? <p className="quiet">{t('control:no_form')}</p> : null}
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
