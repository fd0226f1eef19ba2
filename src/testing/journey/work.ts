import { workOrderEndpoints } from '#contract/work-order.ts';
import { signedIn } from './caller.ts';
import { depot, type JourneyCompany, type SentJob } from './company.ts';

/** The engineer goes to the customer and checks in. */
export async function workUntilOnSite(
  { origin, engineer }: Pick<JourneyCompany, 'origin' | 'engineer'>,
  { orderId }: Pick<SentJob, 'orderId'>,
): Promise<void> {
  const { call } = await signedIn(origin, engineer);
  const params = { id: orderId };
  const forms = { hasServiceReportForm: true, hasSatisfactionForm: true };
  await call(workOrderEndpoints.accept, { params, body: {} });
  await call(workOrderEndpoints.contactCustomer, { params, body: { text: '车停在总站 3 号位' } });
  await call(workOrderEndpoints.prepare, { params, body: forms });
  await call(workOrderEndpoints.depart, { params, body: {} });
  await call(workOrderEndpoints.checkIn, { params, body: { outcome: 'at_place', position: depot } });
}

/** The engineer goes there and finds out what is wrong: the customer is to be asked next. */
export async function workUntilDiagnosed(
  company: Pick<JourneyCompany, 'origin' | 'engineer'>,
  { orderId }: Pick<SentJob, 'orderId'>,
): Promise<void> {
  await workUntilOnSite(company, { orderId });
  const { call } = await signedIn(company.origin, company.engineer);
  await call(workOrderEndpoints.diagnose, {
    params: { id: orderId },
    body: {
      use: '城市公交，每天 12 小时',
      fault: '前门打不开',
      history: '早高峰后突然打不开',
      runningHours: 21_000,
      mileageKm: 182_000,
      isWithinThreeGuarantees: true,
      wasDismantledBefore: false,
      cause: '门泵气缸密封圈老化',
    },
  });
}

/** The engineer does the job as far as the test that is passed: all that is left is the customer's. */
export async function workUntilTested(
  { origin, engineer }: JourneyCompany,
  { orderId }: SentJob,
): Promise<void> {
  await workUntilDiagnosed({ origin, engineer }, { orderId });
  const { call } = await signedIn(origin, engineer);
  const params = { id: orderId };
  await call(workOrderEndpoints.consent, {
    params,
    body: { plan: '更换门泵气缸密封圈', amountFen: 0, isGranted: true },
  });
  await call(workOrderEndpoints.recordRepair, {
    params,
    body: { work: '更换密封圈，调整门速', parts: [seal], isGuidanceGiven: true },
  });
  await call(workOrderEndpoints.test, { params, body: { result: '开关门 20 次正常', isPassed: true } });
}

const seal = { partNo: 'MB-2201', name: '气缸密封圈', quantity: 1, priceFen: 4500, isCharged: false };
