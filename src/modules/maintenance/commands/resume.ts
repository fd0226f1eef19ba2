import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { assetOfPlan, loadPlan } from '../store.ts';

/** The plan goes on with the next visit from now. */
export const resumeMaintenance = command({
  endpoint: maintenanceEndpoints.resume,
  kind: 'asset',
  subjectId: assetOfPlan,
  load: loadPlan,
  change: (tx, row, _input, { at }) =>
    step(tx, row, { action: 'maintenance.resume', event: 'maintenance.resumed', at }),
});
