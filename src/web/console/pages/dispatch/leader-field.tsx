import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#contract/work-order-shape.ts';

interface LeaderFieldProps {
  readonly candidates: readonly Candidate[];
  readonly value: string | undefined;
  readonly onChange: (engineerId: string) => void;
}

/** Who leads when two or more go out. */
export function LeaderField({ candidates, value, onChange }: LeaderFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t('dispatch:leader')}
      </label>
      <select
        id={id}
        className="input"
        required
        value={value ?? ''}
        onChange={event => onChange(event.target.value)}
      >
        <option value="" disabled>
          {t('dispatch:leader_hint')}
        </option>
        {candidates.map(({ engineerId, name }) => (
          <option key={engineerId} value={engineerId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
