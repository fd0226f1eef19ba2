import { useTranslation } from 'react-i18next';
import { Segments } from '../../shared/elements/segments.tsx';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isMissing?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of a few, and nothing chosen beforehand: the answer is the person's. */
export function ChoiceField({ label, value, isMissing = false, options, onChange }: ChoiceFieldProps) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <span className="label">{label}</span>
      <Segments label={label} value={value} options={options} onChange={onChange} />
      {isMissing ? <span className="wrong">{t('field:form.needed')}</span> : null}
    </div>
  );
}

type YesNoFieldProps = Omit<ChoiceFieldProps, 'options'>;

/** `yes` or `no`; empty until somebody has said so. */
export function YesNoField(props: YesNoFieldProps) {
  const { t } = useTranslation();
  const options = ['yes', 'no'].map(value => ({ value, label: t(`field:form.${value}`) }));
  return <ChoiceField {...props} options={options} />;
}
