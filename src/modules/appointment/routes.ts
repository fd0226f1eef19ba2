import { offerEndpoints } from '#contract/offer.ts';
import { change, type Route, read } from '#road/route.ts';
import { agreeAppointment } from './commands/agree.ts';
import { offerAppointment } from './commands/offer.ts';
import type { AppointmentOptions } from './options.ts';
import { listWindows } from './queries/windows.ts';

export function appointmentRoutes(options: AppointmentOptions): readonly Route[] {
  return [
    change(agreeAppointment),
    read(offerEndpoints.windows, listWindows),
    change(offerAppointment(options)),
  ];
}
