import { change, type Route } from '#road/route.ts';
import { approvePaidService } from './commands/approve.ts';
import { handInPaidService } from './commands/hand-in.ts';
import { requestPaidService } from './commands/request.ts';

export const paidServiceRoutes: readonly Route[] = [
  change(requestPaidService),
  change(approvePaidService),
  change(handInPaidService),
];
