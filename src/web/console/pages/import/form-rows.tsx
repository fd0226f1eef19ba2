import { useTranslation } from 'react-i18next';
import { useEvents } from '../edition/clause/use-names.ts';
import { NameSelect } from './name-select.tsx';
import type { ReviewedClause, ReviewedForm } from './review.ts';
import { useRoles } from './use-roles.ts';

interface FormRowsProps {
  readonly clause: ReviewedClause;
  readonly onChange: (forms: readonly ReviewedForm[]) => void;
}

/** Of each form what the text does not say: who fills it in, and when it must be there. */
export function FormRows({ clause: { kinds, forms }, onChange }: FormRowsProps) {
  const { t } = useTranslation();
  const roles = useRoles();
  const events = useEvents();
  if (!kinds.includes('record')) return null;
  const set = (printed: string, to: Partial<ReviewedForm>) =>
    onChange(forms.map(form => (form.printed === printed ? { ...form, ...to } : form)));
  return forms.map(({ printed, filledBy, at }) => (
    <fieldset key={printed} className="runs">
      <legend>{printed}</legend>
      <NameSelect
        label={t('edition:field.filled_by')}
        value={filledBy}
        options={roles}
        onChange={role => set(printed, { filledBy: role })}
      />
      <NameSelect
        label={t('edition:field.at')}
        value={at}
        options={events}
        onChange={event => set(printed, { at: event })}
      />
    </fieldset>
  ));
}
