import { assetRoutes } from '#modules/asset/index.ts';
import { complianceRoutes } from '#modules/compliance/index.ts';
import { customerRoutes } from '#modules/customer/index.ts';
import { fileRoutes } from '#modules/file/index.ts';
import { organisationRoutes } from '#modules/organisation/index.ts';
import { regulationRoutes } from '#modules/regulation/index.ts';
import { sessionRoutes } from '#modules/session/index.ts';
import { setupRoutes } from '#modules/setup/index.ts';
import { statisticsRoutes } from '#modules/statistics/index.ts';
import type { Route } from '#road/route.ts';
import type { Composition } from './compose.ts';

/** Every address of the product below `/api/v1`. */
export function routesOf(composition: Composition): readonly Route[] {
  return [
    ...setupRoutes(composition),
    ...sessionRoutes(composition),
    ...organisationRoutes,
    ...customerRoutes,
    ...assetRoutes,
    ...regulationRoutes(composition.registry),
    ...complianceRoutes(composition.registry),
    ...statisticsRoutes(composition.registry),
    ...fileRoutes(composition),
  ];
}
