import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { assetOfPlan, loadPlan } from '../store.ts';

/** No more visits are made. */
export const endMaintenance = command({
  endpoint: maintenanceEndpoints.end,
  kind: 'asset',
  subjectId: assetOfPlan,
  load: loadPlan,
  change: (tx, row, _input, { at }) =>
    step(tx, row, { action: 'maintenance.end', event: 'maintenance.ended', at }),
});
