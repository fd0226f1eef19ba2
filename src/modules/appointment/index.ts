import { change, type Route } from '#road/route.ts';
import { agreeAppointment } from './commands/agree.ts';

export { agreeAppointment };

export const appointmentRoutes: readonly Route[] = [change(agreeAppointment)];
