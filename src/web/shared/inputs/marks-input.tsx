import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import './marks-input.css';

interface MarksInputProps {
  readonly label: string;
  /** 1 to 5; 0 until somebody has chosen. */
  readonly value: number;
  readonly wrong?: string | undefined;
  readonly onChange: (value: number) => void;
}

const marks = [1, 2, 3, 4, 5] as const;

/** Satisfaction in five marks, each with its words. */
export function MarksInput({ label, value, wrong, onChange }: MarksInputProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="marks">
      <legend>{label}</legend>
      <div className="glass">
        {marks.map(mark => (
          <label key={mark} data-lit={mark <= value || undefined}>
            <input
              type="radio"
              name={name}
              value={mark}
              checked={mark === value}
              aria-label={t(`common:marks.${mark}`)}
              onChange={() => onChange(mark)}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="m12 2.8 2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.6l6.5-.9z" />
            </svg>
          </label>
        ))}
      </div>
      <span className={wrong ? 'wrong' : 'quiet'}>{wrong ?? (value ? t(`common:marks.${value}`) : '')}</span>
    </fieldset>
  );
}
