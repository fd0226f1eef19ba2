import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf } from '../../parts/civil.ts';
import { presetOf, presets } from './periods.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

interface PeriodChoiceProps extends Period {
  readonly onChange: (period: Period) => void;
}

/** A usual period, or any two days. */
export function PeriodChoice({ from, to, onChange }: PeriodChoiceProps) {
  const { t } = useTranslation();
  const today = civilDateOf(useZone(), new Date());
  const preset = presets.find(name => {
    const period = presetOf(name, today);
    return period.from === from && period.to === to;
  });
  const day = (name: 'from' | 'to', value: string) => (
    <input
      type="date"
      className="input date-input"
      aria-label={t(`words:${name}`)}
      value={value}
      onChange={event => {
        if (event.target.value) onChange({ from, to, [name]: event.target.value });
      }}
    />
  );
  return (
    <>
      <Select
        className="no-print"
        aria-label={t('words:period')}
        style={{ width: 128 }}
        value={preset ?? null}
        placeholder={t('words:period')}
        options={presets.map(value => ({ value, label: t(`insight:compliance.${value}`) }))}
        onChange={name => {
          if (name) onChange(presetOf(name, today));
        }}
      />
      {day('from', from)}
      {day('to', to)}
    </>
  );
}
