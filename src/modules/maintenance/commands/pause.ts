import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { assetOfPlan, loadPlan } from '../store.ts';

/** No work orders are made until the plan goes on. */
export const pauseMaintenance = command({
  endpoint: maintenanceEndpoints.pause,
  kind: 'asset',
  subjectId: assetOfPlan,
  load: loadPlan,
  change: (tx, row, _input, { at }) =>
    step(tx, row, { action: 'maintenance.pause', event: 'maintenance.paused', at }),
});
