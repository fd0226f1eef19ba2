import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../shared/session/zone.ts';
import { civilOf, instantOf } from '../civil.ts';
import { rightNow } from '../offline/clock.ts';
import { TextField } from '../step-form/text-field.tsx';

/** A day and a time as typed. */
export interface When {
  readonly date: string;
  readonly time: string;
}

interface WhenFieldProps {
  readonly label: string;
  readonly value: When;
  readonly isMissing: boolean;
  readonly onChange: (value: When) => void;
}

/** A day and a time in the company's time. */
export function WhenField({ label, value, isMissing, onChange }: WhenFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field" role="group" aria-labelledby={id}>
      <span id={id} className="label">
        {label}
      </span>
      <div className="pair">
        <TextField
          label={t('on-site:when.date')}
          type="date"
          value={value.date}
          isMissing={isMissing && value.date === ''}
          onChange={date => onChange({ ...value, date })}
        />
        <TextField
          label={t('on-site:when.time')}
          type="time"
          value={value.time}
          isMissing={isMissing && value.time === ''}
          onChange={time => onChange({ ...value, time })}
        />
      </div>
    </div>
  );
}

/** Today, the time left open; and the instant that was typed, if it is whole. */
export function useWhen() {
  const zone = useZone();
  return {
    today: (): When => ({ date: civilOf(new Date(rightNow()).toISOString(), zone).date, time: '' }),
    instantOf: (when: When): string | undefined => instantOf(when, zone),
  };
}
