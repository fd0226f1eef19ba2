import { newId } from '#platform/id.ts';
import { aConductCase } from './conduct-case.ts';
import { anExpense } from './expense.ts';
import { aFiledForm } from './filed-form.ts';
import { aFiledMail } from './filed-mail.ts';
import { anIncident } from './incident.ts';
import { aFile } from './kept-file.ts';
import { workSetAside } from './set-aside.ts';
import type { Work } from './side.ts';

/** Rows as the steps of the work would leave them: the matrix asks who may see them, not how they came about. */
export async function followUp({ road, db, files, name, branchId, requestId, orderId, engineerId }: Work) {
  const [callbackId, complaintId] = [newId(), newId()];
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const held = { engineerId, state: 'assigned' };
  await db.updateTable('workOrder').set(held).where('id', '=', orderId).execute();
  await db.updateTable('serviceRequest').set({ engineerId }).where('id', '=', requestId).execute();
  const of = { requestId, orderId, branchId };
  await db
    .insertInto('callback')
    .values({ id: callbackId, ...of, state: 'due', serviceAt: at })
    .execute();
  await db
    .insertInto('complaint')
    .values({
      id: complaintId,
      ...of,
      complaintNo: `C-${name}`,
      state: 'opened',
      source: 'desk',
      text: `${name}不满意`,
      openedAt: at,
    })
    .execute();
  const fileId = await aFile({ db, files }, name);
  await db
    .insertInto('workOrderPhoto')
    .values({ id: newId(), orderId, fileId, moment: 'before', takenAt: at })
    .execute();
  const formId = await aFiledForm(road, { db, files, branchId, engineerId, fileId });
  const mail = await aFiledMail(db, { requestId, fileId, at });
  const conductId = await aConductCase(road, engineerId);
  const setAsideId = await workSetAside(db, { orderId, engineerId });
  const incidentId = await anIncident(db, { requestId, orderId, branchId });
  const spent = await anExpense(db, { orderId, branchId, engineerId });
  return { ...mail, callbackId, complaintId, fileId, formId, conductId, setAsideId, incidentId, ...spent };
}
