import { useTranslation } from 'react-i18next';
import { Segments } from '../../shared/elements/segments.tsx';

interface LabelledSegmentsProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly values: readonly V[];
  /** Where the words of the values are: `words:severity`. */
  readonly wordsKey: string;
  readonly onChange: (value: V) => void;
}

/** One of a few words of the vocabulary, its name above it; arrow keys change it. */
export function LabelledSegments<V extends string>({
  label,
  value,
  values,
  wordsKey,
  onChange,
}: LabelledSegmentsProps<V>) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      <Segments
        label={label}
        value={value}
        options={values.map(option => ({ value: option, label: t(String(`${wordsKey}.${option}`)) }))}
        onChange={onChange}
      />
    </div>
  );
}
