import { AutoComplete, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAround } from './around.ts';
import { ChoiceInput } from './choice-input.tsx';
import { ConditionInput } from './condition-input.tsx';
import { EventRows } from './event-rows.tsx';
import type { InputProps } from './input-props.ts';
import { LimitRows } from './limit-rows.tsx';
import { NameInput } from './name-input.tsx';
import { PartsInput } from './parts-input.tsx';
import { RowsInput } from './rows-input.tsx';
import { holds, inputOf } from './shape.ts';
import { TextFields } from './text-fields.tsx';
import { VariantsInput } from './variants-input.tsx';
import { listOf, shortOf, type WrittenText } from './written.ts';

/** The input for what is written in a shape of the schema. */
export function InputFor(props: InputProps) {
  const { t } = useTranslation();
  const { shape, label, path, content, onChange } = props;
  const input = inputOf(shape);
  const key = path.findLast(step => !/^\d+$/.test(step)) ?? '';
  if (!holds(input, content)) return <p className="quiet small">{t('control:written_otherwise')}</p>;
  switch (input.as) {
    case 'text':
      return <TextFields label={label} value={textOf(content)} isLabelled onChange={onChange} />;
    case 'condition':
      return <ConditionInput label={label} value={String(content ?? '')} onChange={onChange} />;
    case 'events':
      return <EventRows {...{ label, content, onChange }} />;
    case 'limits':
      return <LimitRows content={content} onChange={onChange} />;
    case 'names':
      return <NameInput {...{ label, content, onChange }} of={input.of} isMany={input.isMany} />;
    case 'choice':
      return (
        <ChoiceInput {...{ label, content, onChange }} of={key} values={input.values} isMany={input.isMany} />
      );
    case 'form':
      return <FormInput {...props} />;
    case 'words':
      return <WordsInput {...props} />;
    case 'truth':
      return <TruthInput {...props} />;
    case 'number':
      return <NumberInput {...props} />;
    case 'parts':
      return <PartsInput {...props} />;
    case 'rows':
      return <RowsInput {...props} item={input.item} isShort={input.isShort} />;
    case 'variants':
      return <VariantsInput {...props} variants={input.variants} of={key} />;
    case 'line':
      return <LineInput {...props} />;
  }
}

/** Editions of earlier versions have some texts in one language. */
function textOf(content: unknown): WrittenText {
  return typeof content === 'string' ? { 'zh-CN': content } : ((content as WrittenText | undefined) ?? {});
}

/** A form of the regulation, or the printed name of one on paper. */
function FormInput({ label, content, onChange }: InputProps) {
  const { forms } = useAround().edition;
  const options = forms.map(({ id, title }) => ({ value: id, label: `${title} · ${id}` }));
  return (
    <AutoComplete
      aria-label={label}
      value={String(content ?? '')}
      options={options}
      onChange={(text: string) => onChange(text)}
    >
      <Input placeholder="《…》" />
    </AutoComplete>
  );
}

function WordsInput({ label, content, onChange }: InputProps) {
  return (
    <Select
      aria-label={label}
      mode="tags"
      open={false}
      suffixIcon={null}
      value={listOf<string>(content)}
      onChange={(words: string[]) => onChange(shortOf(words))}
    />
  );
}

function TruthInput({ label, content, onChange }: InputProps) {
  const { t } = useTranslation();
  const options = [true, false].map(value => ({ value, label: t(value ? 'control:yes' : 'control:no') }));
  return (
    <Select
      aria-label={label}
      value={content === true}
      options={options}
      onChange={(value: boolean) => onChange(value)}
    />
  );
}

function NumberInput({ shape, label, content, onChange }: InputProps) {
  return (
    <InputNumber
      aria-label={label}
      value={content as number}
      step={shape.type === 'integer' ? 1 : 'any'}
      style={{ width: '100%' }}
      onChange={value => value !== null && onChange(value)}
    />
  );
}

/** Written as people write it in YAML; a percentage is a number there, an amount is text. */
function LineInput({ shape, label, content, onChange }: InputProps) {
  const written = (text: string) =>
    shape.expects === 'percent' && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return (
    <Input
      aria-label={label}
      value={String(content ?? '')}
      placeholder={examples[shape.expects ?? '']}
      onChange={event => onChange(written(event.target.value))}
    />
  );
}

const examples: Readonly<Record<string, string>> = {
  limit: '24h, 3d, 2wd',
  amount: '50',
  percent: '20',
  span: '6mo, 3y, forever',
  window: 'month, quarter, half_year, year, ever, last 6mo',
  warn_at: '75%, 2h',
  month_day: '05-20',
  time_of_day: '08:30, opening, closing',
  clause_no: '3.10',
};
