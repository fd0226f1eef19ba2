import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/elements/field.tsx';
import { useZone } from '../../shared/session/zone.ts';
import { civilDateOf, instantOf } from './civil.ts';

/** A visit as the inputs have it, in the company's zone; without a date there is none. */
export interface Visit {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

export const noAppointment: Visit = { date: '', from: '09:00', to: '11:00' };

interface AppointmentFieldsProps {
  readonly value: Visit;
  readonly onChange: (visit: Visit) => void;
  readonly required?: boolean;
}

/** Date and times of a visit. */
export function AppointmentFields({ value, onChange, required = false }: AppointmentFieldsProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const timed = required || value.date !== '';
  const input = (name: keyof Visit, isRequired: boolean) => ({
    className: 'input date-input',
    required: isRequired,
    value: value[name],
    onChange: (event: { target: HTMLInputElement }) => onChange({ ...value, [name]: event.target.value }),
  });
  return (
    <div className="row">
      <Field label={t(required ? 'dispatch:day_of' : 'dispatch:appointment_date')}>
        {control => (
          <input {...control} type="date" min={civilDateOf(zone, new Date())} {...input('date', required)} />
        )}
      </Field>
      <Field label={t('dispatch:appointment_from')}>
        {control => <input {...control} type="time" disabled={!timed} {...input('from', timed)} />}
      </Field>
      <Field label={t('dispatch:appointment_to')}>
        {control => <input {...control} type="time" disabled={!timed} {...input('to', timed)} />}
      </Field>
    </div>
  );
}

/** The instants of a visit as the contract takes them; nothing without a date. */
export function useAppointment({ date, from, to }: Visit): { readonly from?: string; readonly to?: string } {
  const zone = useZone();
  if (!date || !from || !to) return {};
  return { from: instantOf(zone, `${date}T${from}`), to: instantOf(zone, `${date}T${to}`) };
}
