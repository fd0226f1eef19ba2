import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../../shared/elements/field.tsx';
import { BandRows } from './band-rows.tsx';
import { ConditionInput } from './condition-input.tsx';
import { EventRows } from './event-rows.tsx';
import type { ControlField } from './fields.ts';
import { LimitRows } from './limit-rows.tsx';
import { PauseFields } from './pause-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useNames } from './use-names.ts';
import { WarningRows } from './warning-rows.tsx';
import { listOf, shortOf, type WrittenText } from './written.ts';

interface FieldForProps {
  readonly field: ControlField;
  readonly content: unknown;
  /** Undefined takes the key away. */
  readonly onChange: (content: unknown) => void;
}

/** The input for what a control says under one of its keys. */
export function FieldFor({ field, content, onChange }: FieldForProps) {
  const { t } = useTranslation();
  const label = t(`edition:field.${field.key}`);
  const rows = { label, content, onChange };
  switch (field.type) {
    case 'events':
      return <EventRows {...rows} />;
    case 'limits':
      return <LimitRows {...rows} />;
    case 'bands':
      return <BandRows {...rows} />;
    case 'pause':
      return <PauseFields {...rows} />;
    case 'warnings':
      return <WarningRows {...rows} />;
    case 'text':
      return <TextFields label={label} value={content as WrittenText} onChange={onChange} />;
    case 'condition':
      return (
        <ConditionInput
          label={label}
          value={typeof content === 'string' ? content : ''}
          onChange={text => onChange(text === '' && !field.required ? undefined : text)}
        />
      );
    case 'line':
      return (
        <Field label={label}>
          {control => (
            <Input
              {...control}
              value={String(content ?? '')}
              onChange={event => onChange(event.target.value)}
            />
          )}
        </Field>
      );
    default:
      return <NameSelect field={field} label={label} content={content} onChange={onChange} />;
  }
}

type NameSelectProps = FieldForProps & { readonly label: string };

/** One name or several out of what the vocabulary has, shown by their meaning. */
function NameSelect({ field, label, content, onChange }: NameSelectProps) {
  const options = useNames(field);
  const isOne = field.type === 'role' || field.type === 'action' || field.type === 'choice';
  return (
    <Field label={label}>
      {control =>
        isOne ? (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            allowClear={!field.required}
            value={(content as string | undefined) ?? null}
            options={options}
            onChange={(name: string | undefined | null) => onChange(name ?? undefined)}
          />
        ) : (
          <Select
            {...control}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={listOf<string>(content)}
            options={options}
            onChange={(names: string[]) => onChange(shortOf(names))}
          />
        )
      }
    </Field>
  );
}
