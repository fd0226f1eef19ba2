import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { change, type Route, read } from '#road/route.ts';
import { changeMaintenance } from './commands/change.ts';
import { endMaintenance } from './commands/end.ts';
import { pauseMaintenance } from './commands/pause.ts';
import { planMaintenance } from './commands/plan.ts';
import { resumeMaintenance } from './commands/resume.ts';
import { listMaintenance } from './queries/list.ts';

export { makeVisits } from './make-visits.ts';

export const maintenanceRoutes: readonly Route[] = [
  read(maintenanceEndpoints.list, listMaintenance),
  change(planMaintenance),
  change(changeMaintenance),
  change(pauseMaintenance),
  change(resumeMaintenance),
  change(endMaintenance),
];
