import { accessRoutes } from '#modules/access/index.ts';
import { accountRoutes } from '#modules/account/index.ts';
import { appointmentRoutes } from '#modules/appointment/index.ts';
import { arrivalRoutes } from '#modules/arrival/index.ts';
import { assetRoutes } from '#modules/asset/index.ts';
import { backtestRoutes } from '#modules/backtest/index.ts';
import { callbackRoutes } from '#modules/callback/index.ts';
import { cannedAnswerRoutes } from '#modules/canned-answer/index.ts';
import { chargeRoutes } from '#modules/charge/index.ts';
import { chatRoutes } from '#modules/chat/index.ts';
import { checklistRoutes } from '#modules/checklist/index.ts';
import { complaintRoutes } from '#modules/complaint/index.ts';
import { complianceRoutes } from '#modules/compliance/index.ts';
import { conductRoutes } from '#modules/conduct/index.ts';
import { customerRoutes } from '#modules/customer/index.ts';
import { diagnosisRoutes } from '#modules/diagnosis/index.ts';
import { dispatchRoutes } from '#modules/dispatch/index.ts';
import { dutyRoutes } from '#modules/duty/index.ts';
import { editionRoutes } from '#modules/edition/index.ts';
import { entrustmentRoutes } from '#modules/entrustment/index.ts';
import { expenseRoutes } from '#modules/expense/index.ts';
import { explanationRoutes } from '#modules/explanation/index.ts';
import { fieldWorkRoutes } from '#modules/field-work/index.ts';
import { fileRoutes } from '#modules/file/index.ts';
import { checkFormPaper, formPaperRoutes, formRoutes } from '#modules/form/index.ts';
import { handlingRoutes } from '#modules/handling/index.ts';
import { identificationRoutes } from '#modules/identification/index.ts';
import { incidentRoutes } from '#modules/incident/index.ts';
import { intakeRoutes } from '#modules/intake/index.ts';
import { knowledgeRoutes } from '#modules/knowledge/index.ts';
import { liveRoutes } from '#modules/live/index.ts';
import { maintenanceRoutes } from '#modules/maintenance/index.ts';
import { messageRoutes } from '#modules/message/index.ts';
import { noticeRoutes } from '#modules/notice/index.ts';
import { organisationRoutes } from '#modules/organisation/index.ts';
import { paidServiceRoutes } from '#modules/paid-service/index.ts';
import { planningRoutes } from '#modules/planning/index.ts';
import { linkPath, portalRoutes, requestOfToken } from '#modules/portal/index.ts';
import { presenceRoutes } from '#modules/presence/index.ts';
import { priceListRoutes } from '#modules/price-list/index.ts';
import { projectRoutes } from '#modules/project/index.ts';
import { quoteRoutes } from '#modules/quote/index.ts';
import { regulationRoutes } from '#modules/regulation/index.ts';
import { regulationTextRoutes } from '#modules/regulation-text/index.ts';
import { robotRoutes } from '#modules/robot/index.ts';
import { savedViewRoutes } from '#modules/saved-view/index.ts';
import { serviceReportRoutes } from '#modules/service-report/index.ts';
import { serviceRequestRoutes } from '#modules/service-request/index.ts';
import { sessionRoutes } from '#modules/session/index.ts';
import { setupRoutes } from '#modules/setup/index.ts';
import { statisticsRoutes } from '#modules/statistics/index.ts';
import { takeBackRoutes } from '#modules/take-back/index.ts';
import { takeoverRoutes } from '#modules/takeover/index.ts';
import { telephoneRoutes } from '#modules/telephone/index.ts';
import { vanStockRoutes } from '#modules/van-stock/index.ts';
import { warrantyRoutes } from '#modules/warranty/index.ts';
import { webFormRoutes } from '#modules/web-form/index.ts';
import { workOrderRoutes } from '#modules/work-order/index.ts';
import { publicUrlOf } from '#platform/config/config.ts';
import type { Route } from '#road/route.ts';
import { type Composition, conductGround } from './compose.ts';
import { correspondenceGround } from './correspondence.ts';

/** Every address of the product below `/api/v1`. */
export function routesOf(composition: Composition): readonly Route[] {
  const { config, registry, files } = composition;
  const papers = { ...composition, secret: config.secret, publicUrl: publicUrlOf(config) };
  const links = { portalPath: (requestId: string) => linkPath(config.secret, requestId) };
  const routes: readonly Route[] = [
    ...setupRoutes(composition),
    ...sessionRoutes(composition),
    ...accountRoutes({ ...composition, secret: config.secret }),
    ...noticeRoutes(composition),
    ...presenceRoutes(composition),
    ...cannedAnswerRoutes(composition),
    ...savedViewRoutes(composition),
    ...liveRoutes({ hub: composition.hub, requestOfLink: requestOfToken }),
    ...organisationRoutes,
    ...customerRoutes,
    ...assetRoutes,
    ...regulationRoutes(registry),
    ...editionRoutes(composition),
    ...backtestRoutes(registry),
    ...regulationTextRoutes,
    ...conductRoutes(conductGround(composition)),
    ...dutyRoutes({ road: composition.road, regulations: registry }),
    ...complianceRoutes(registry),
    ...explanationRoutes(registry),
    ...statisticsRoutes(registry),
    ...fileRoutes(composition),
    ...takeoverRoutes(composition),
    ...serviceRequestRoutes(links),
    ...diagnosisRoutes,
    ...knowledgeRoutes,
    ...workOrderRoutes,
    ...dispatchRoutes,
    ...planningRoutes(composition),
    ...maintenanceRoutes,
    ...identificationRoutes(config),
    ...vanStockRoutes,
    ...checklistRoutes,
    ...expenseRoutes,
    ...incidentRoutes,
    ...takeBackRoutes(composition),
    ...handlingRoutes,
    ...accessRoutes,
    ...entrustmentRoutes,
    ...arrivalRoutes,
    ...appointmentRoutes(correspondenceGround(composition)),
    ...serviceReportRoutes({ ...papers, answersFor: [checkFormPaper.bind(null, papers)] }),
    ...paidServiceRoutes,
    ...warrantyRoutes,
    ...chargeRoutes,
    ...priceListRoutes,
    ...quoteRoutes,
    ...formRoutes({ regulations: registry, files }),
    ...formPaperRoutes(papers),
    ...callbackRoutes,
    ...complaintRoutes,
    ...projectRoutes(files),
    ...messageRoutes(correspondenceGround(composition)),
    ...robotRoutes({ ...composition, secret: config.secret }),
    ...telephoneRoutes(composition),
    ...webFormRoutes({ ...composition, secret: config.secret, ...links }),
    ...portalRoutes({ ...composition, ...papers, regulations: registry }),
    ...chatRoutes(composition),
    ...intakeRoutes({ db: composition.db, secret: config.secret, ...links }),
  ];
  return [...routes, ...fieldWorkRoutes(composition, routes)];
}
