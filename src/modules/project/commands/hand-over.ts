import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type CivilDate, instantOf } from '#kernel/time.ts';
import { startWarranty } from '#modules/asset/index.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadProject, type ProjectChanged, requestOfProject } from '../store.ts';

/** Hands the accepted machine over to after-sales: its warranty begins. Refuses a warranty of no machine, or of no day. */
export const handOverProject = command({
  endpoint: projectEndpoints.handOver,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { warrantyUntil = null }, { at, zone }) => {
    const strange = warrantyUntil === null ? undefined : notWarranted(row, warrantyUntil, civilDay(at, zone));
    if (strange) return strange;
    const stepped = await step(tx, row, {
      action: 'project.hand_over',
      event: 'project.handed_over',
      columns: { handedOverAt: instantOf(at), warrantyUntil },
      ...(warrantyUntil !== null && { facts: { 'asset.warranty_until': warrantyUntil } }),
    });
    if (stepped instanceof Refused || warrantyUntil === null || row.assetId === null) return stepped;
    const elsewhere = await startWarranty(tx, row.assetId, warrantyUntil);
    return { ...stepped, elsewhere };
  },
});

function notWarranted({ assetId }: ProjectChanged, until: CivilDate, today: CivilDate): Refused | undefined {
  if (assetId === null) return refuse('project.no_machine', { field: 'warrantyUntil' });
  return until < today ? refuse('project.warranty_over', { field: 'warrantyUntil' }) : undefined;
}
