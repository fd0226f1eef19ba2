import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { JourneyCompany, SentJob } from './company.ts';

/** The same customer calls again, and the same engineer is sent. */
export async function anotherJob(
  { csr, dispatcher, engineer }: JourneyCompany,
  { requestId }: SentJob,
): Promise<SentJob> {
  const before = await csr.call(serviceRequestEndpoints.read, { params: { id: requestId } });
  const classes = {
    kind: 'repair',
    faultClass: 'body',
    severity: 'normal',
    isSupplierNeeded: false,
  } as const;
  const { id } = await csr.call(serviceRequestEndpoints.register, {
    body: {
      channel: 'phone',
      ...classes,
      customerId: before.customer.id,
      siteId: before.site.id,
      description: '后门关闭时有异响',
    },
  });
  await csr.call(serviceRequestEndpoints.triage, { params: { id }, body: classes });
  const { workOrderId: orderId } = await csr.call(serviceRequestEndpoints.passToField, {
    params: { id },
    body: { task: '检查后门' },
  });
  await dispatcher.call(workOrderEndpoints.assign, {
    params: { id: orderId },
    body: { engineerId: engineer.id, reason: '同一客户' },
  });
  return { requestId: id, orderId, portalPath: '' };
}
