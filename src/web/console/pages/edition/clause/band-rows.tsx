import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConditionInput } from './condition-input.tsx';
import { TextFields } from './text-fields.tsx';
import { listOf, type WrittenText } from './written.ts';

interface Band {
  readonly when?: string;
  readonly grade: string;
  readonly label: WrittenText;
}

interface BandRowsProps {
  readonly label: string;
  readonly content: unknown;
  readonly onChange: (content: unknown) => void;
}

/** Classes by thresholds: the first whose condition holds counts. */
export function BandRows({ label, content, onChange }: BandRowsProps) {
  const { t } = useTranslation();
  const bands = listOf<Band>(content);
  const set = (place: number, change: Partial<Band>) =>
    onChange(bands.map((band, index) => (index === place ? { ...band, ...change } : band)));
  const when = (place: number, text: string) => {
    const { when: _, ...rest } = bands[place] ?? { grade: '', label: {} };
    onChange(bands.with(place, text === '' ? rest : { when: text, ...rest }));
  };
  return (
    <div className="field">
      <span>{label}</span>
      {bands.map((band, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
        <fieldset key={place}>
          <ConditionInput
            ariaLabel={t('edition:limit_when', { no: place + 1 })}
            value={band.when ?? ''}
            onChange={text => when(place, text)}
          />
          <Input
            aria-label={t('edition:field.grade')}
            value={band.grade}
            onChange={event => set(place, { grade: event.target.value })}
          />
          <TextFields
            label={t('edition:field.name')}
            value={band.label}
            onChange={text => set(place, { label: text })}
          />
        </fieldset>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([{ when: '', grade: '', label: {} }, ...bands])}>
          {t('edition:add_band')}
        </Button>
      </div>
    </div>
  );
}
