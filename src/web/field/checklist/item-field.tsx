import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isBad } from '#contract/checklist.ts';
import type { ChecklistAnswers, ChecklistItem, ChecklistStep } from '#contract/checklist-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Field } from '../../shared/elements/field.tsx';
import { Segments } from '../../shared/elements/segments.tsx';
import { PhotoItem } from './photo-item.tsx';

export interface ItemFieldProps {
  readonly item: ChecklistItem;
  readonly order: WorkOrder;
  readonly step: ChecklistStep;
  readonly value: string;
  readonly answer: ChecklistAnswers[string] | undefined;
  readonly onChange: (value: string) => void;
}

/** One item with the control for its kind of answer. */
export function ItemField(props: ItemFieldProps) {
  const { t } = useTranslation();
  const { item, value, onChange } = props;
  switch (item.kind) {
    case 'yes_no':
      return (
        <Choice
          {...props}
          options={['yes', 'no'].map(word => ({ value: word, label: t(`checklist:${word}`) }))}
        />
      );
    case 'choice':
      return <Choice {...props} options={(item.options ?? []).map(word => ({ value: word, label: word }))} />;
    case 'photo':
      return <PhotoItem {...props} label={<Label item={item} />} />;
    case 'number':
      return <NumberItem {...props} />;
    case 'text':
      return (
        <Field label={<Label item={item} />}>
          {control => (
            <textarea
              {...control}
              className="input"
              rows={2}
              maxLength={2_000}
              value={value}
              onChange={event => onChange(event.target.value)}
            />
          )}
        </Field>
      );
  }
}

interface ChoiceProps extends ItemFieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ item, value, answer, options, onChange }: ChoiceProps) {
  return (
    <div className="field">
      <span className="label">
        <Label item={item} />
      </span>
      <Segments label={item.text} value={value} options={options} onChange={onChange} />
      <Failed item={item} answer={answer} />
    </div>
  );
}

function NumberItem({ item, value, answer, onChange }: ItemFieldProps) {
  const { t } = useTranslation();
  const limits = useLimits(item);
  const wrong = isBad(item, answer) ? t('checklist:beyond') : undefined;
  return (
    <Field label={<Label item={item} />} hint={limits} wrong={wrong && `${wrong} · ${limits}`}>
      {control => (
        <input
          {...control}
          className="input"
          inputMode="decimal"
          maxLength={14}
          value={value}
          onChange={event => onChange(event.target.value.replace(/[^\d.,-]/g, ''))}
        />
      )}
    </Field>
  );
}

function useLimits({ min, max, unit = '' }: ChecklistItem): string {
  const { t } = useTranslation();
  if (min !== undefined && max !== undefined) return t('checklist:limits', { min, max, unit });
  if (min !== undefined) return t('checklist:at_least', { min, unit });
  return max === undefined ? unit : t('checklist:at_most', { max, unit });
}

function Failed({ item, answer }: Pick<ItemFieldProps, 'item' | 'answer'>): ReactNode {
  const { t } = useTranslation();
  return item.isCritical && isBad(item, answer) ? (
    <span className="wrong">{t('checklist:critical_failed')}</span>
  ) : null;
}

function Label({ item: { text, isCritical, isOptional } }: Pick<ItemFieldProps, 'item'>) {
  const { t } = useTranslation();
  const marks = [isCritical && t('checklist:critical'), isOptional && t('checklist:optional')].filter(
    Boolean,
  );
  return (
    <>
      {text} {marks.length > 0 ? <small className="quiet">{marks.join(' · ')}</small> : null}
    </>
  );
}
