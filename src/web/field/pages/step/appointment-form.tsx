import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilOf, instantOf } from '../../civil.ts';
import { rightNow } from '../../offline/clock.ts';
import { StepForm } from '../../step-form/step-form.tsx';
import { TextField } from '../../step-form/text-field.tsx';
import { type StepProps, useStepForm } from '../../step-form/use-step-form.ts';
import { CallLink } from '../job/call-link.tsx';

type Times = {
  readonly date: string;
  readonly from: string;
  readonly to: string;
};

/** Agrees or changes when the engineer comes, in the company's time. */
export function AppointmentForm(props: StepProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const form = useStepForm({
    ...props,
    endpoint: workOrderEndpoints.agreeAppointment,
    blank: timesOf(props.order, zone),
    missing: draft => [
      ...(['from', 'to'] as const).filter(name => !at(draft, name, zone)),
      ...(troubleOf(draft, zone) ? ['trouble'] : []),
    ],
    toBody: draft => ({ from: at(draft, 'from', zone) ?? '', to: at(draft, 'to', zone) ?? '' }),
  });
  const trouble = form.isTried ? troubleOf(form.draft, zone) : undefined;
  return (
    <StepForm form={form} submitLabel={t('field:appointment.submit')}>
      <CallLink contact={props.order.contact} />
      <TextField label={t('field:appointment.date')} type="date" {...form.text('date')} />
      <div className="pair">
        <TextField label={t('field:appointment.from')} type="time" {...form.text('from')} />
        <TextField label={t('field:appointment.to')} type="time" {...form.text('to')} />
      </div>
      {trouble ? (
        <div className="field" role="alert">
          <span className="wrong">{t(`refusals:${trouble}`)}</span>
        </div>
      ) : null}
    </StepForm>
  );
}

/** Why the server would refuse it: said at once, for without signal the work of a whole day would wait behind it. */
function troubleOf(times: Times, zone: string): string | undefined {
  const [from, to] = [at(times, 'from', zone), at(times, 'to', zone)];
  if (!from || !to) return undefined;
  if (Date.parse(to) <= Date.parse(from)) return 'appointment.ends_before_start';
  return Date.parse(to) <= rightNow() ? 'appointment.in_past' : undefined;
}

function at(times: Times, end: 'from' | 'to', zone: string): string | undefined {
  return instantOf({ date: times.date, time: times[end] }, zone);
}

/** The appointment as it stands; without one, today, with the times left to agree. */
function timesOf({ appointmentFrom, appointmentTo }: WorkOrder, zone: string): Times {
  const from = appointmentFrom ? civilOf(appointmentFrom, zone) : undefined;
  const to = appointmentTo ? civilOf(appointmentTo, zone) : undefined;
  const today = civilOf(new Date(rightNow()).toISOString(), zone).date;
  return { date: from?.date ?? today, from: from?.time ?? '', to: to?.time ?? '' };
}
