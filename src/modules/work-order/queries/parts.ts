import { sql } from 'kysely';
import type { PartUsed, PhotoView, ServiceReportView, WorkOrder } from '#contract/work-order-shape.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { ReadContext } from '#road/route.ts';
import { filePath } from '../file-path.ts';
import { withinSight } from './sight.ts';

type Copied =
  | 'id'
  | 'orderNo'
  | 'requestId'
  | 'requestNo'
  | 'state'
  | 'task'
  | 'description'
  | 'requiredSkill'
  | 'crewSize'
  | 'leaderId'
  | 'branchId'
  | 'branchName'
  | 'engineerId'
  | 'engineerName'
  | 'departments';

export interface HeadRow extends Pick<WorkOrder, Copied> {
  readonly outletId: string | null;
  readonly customerId: string;
  readonly customerName: string;
  readonly decisionMaker: string | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly siteName: string;
  readonly regionName: string | null;
  readonly address: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly distanceMetres: number | null;
  readonly serialNo: string | null;
  readonly vehicleNo: string | null;
  readonly model: string | null;
  readonly productLine: string | null;
  readonly warrantyUntil: string | null;
  readonly registeredAt: Temporal.Instant;
  readonly zone: string;
  readonly appointmentFrom: Temporal.Instant | null;
  readonly appointmentTo: Temporal.Instant | null;
}

/** The order with all that it names; undefined when there is none that this reader may know of. */
export async function headOf({ db, actor, reach }: ReadContext, id: string): Promise<HeadRow | undefined> {
  const { rows } = await sql<HeadRow>`
    select o.id, o.order_no, o.request_id, q.request_no, o.state, o.task, o.departments, c.decision_maker, q.description, o.required_skill, o.crew_size,
      o.leader_id, o.branch_id, o.outlet_id, b.name as branch_name, b.zone, o.engineer_id, e.name as engineer_name,
      c.id as customer_id, c.name as customer_name, k.name as contact_name, k.phone, s.name as site_name,
      r.full_name as region_name, s.address, s.lng, s.lat, s.distance_metres, a.serial_no, a.vehicle_no, a.model,
      a.product_line, a.warranty_until, q.registered_at, o.appointment_from, o.appointment_to
    from work_order o
      join service_request q on q.id = o.request_id
      join customer c on c.id = q.customer_id
      join site s on s.id = q.site_id
      join branch b on b.id = o.branch_id
      left join region r on r.adcode = s.adcode
      left join asset a on a.id = q.asset_id
      left join person e on e.id = o.engineer_id
      left join contact k on k.customer_id = c.id and (q.contact_id is null and k.is_main or k.id = q.contact_id)
    where o.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  return rows[0];
}

export async function reportOf(db: Db, orderId: string): Promise<ServiceReportView & { isSigned: boolean }> {
  const report = await db
    .selectFrom('serviceReport')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('satisfaction')
          .select(['score', 'opinion'])
          .whereRef('satisfaction.orderId', '=', 'serviceReport.orderId')
          .orderBy('at', 'desc')
          .limit(1)
          .as('mark'),
      join => join.onTrue(),
    )
    .selectAll('serviceReport')
    .select(['mark.score', 'mark.opinion'])
    .where('serviceReport.orderId', '=', orderId)
    .executeTakeFirstOrThrow();
  const { reportNo, use, fault, cause, work, testResult, isGuidanceGiven, runningHours, mileageKm } = report;
  const written = { reportNo, use, fault, cause, work, testResult, isGuidanceGiven, runningHours, mileageKm };
  return {
    ...written,
    isWithinThreeGuarantees: report.isWithinThreeGuarantees,
    parts: report.parts as PartUsed[],
    chargeFen: report.chargeFen,
    signedAt: report.signedAt?.toString() ?? null,
    signedByName: report.signedByName,
    signerPosition: report.signerPosition,
    signerDecides: report.signerDecides,
    signaturePath: report.signatureFileId === null ? null : filePath(report.signatureFileId),
    score: report.score,
    opinion: report.opinion,
    isSigned: report.signedAt !== null,
  };
}

export async function photosOf(db: Db, orderId: string): Promise<PhotoView[]> {
  const photos = await db
    .selectFrom('workOrderPhoto')
    .innerJoin('file', 'file.id', 'workOrderPhoto.fileId')
    .select(['workOrderPhoto.id', 'fileId', 'name', 'moment', 'takenAt'])
    .where('orderId', '=', orderId)
    .orderBy('takenAt')
    .orderBy('workOrderPhoto.id')
    .execute();
  return photos.map(({ id, fileId, name, moment, takenAt }) => ({
    id,
    name,
    path: filePath(fileId),
    moment: moment as PhotoView['moment'],
    takenAt: takenAt.toString(),
  }));
}

export async function consentOf(db: Db, orderId: string): Promise<WorkOrder['consent']> {
  const last = await db
    .selectFrom('consent')
    .select(['at', 'isGranted', 'amountFen', 'plan'])
    .where('orderId', '=', orderId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? { ...last, at: last.at.toString() } : null;
}

/** The paid service of an order; null when none was asked for. */
export async function paidServiceOf(db: Db, orderId: string): Promise<WorkOrder['paidService']> {
  const row = await db
    .selectFrom('paidService')
    .select(['orderId as id', 'amountFen', 'reason', 'isApproved', 'handedInFen'])
    .where('orderId', '=', orderId)
    .executeTakeFirst();
  return row ?? null;
}
