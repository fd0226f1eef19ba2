import { change, type Route } from '#road/route.ts';
import { agreeAppointment } from './commands/agree.ts';

export const appointmentRoutes: readonly Route[] = [change(agreeAppointment)];
