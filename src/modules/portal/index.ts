export { type LinkUse, type PortalOptions, portalActor } from './actor.ts';
export { caseOfLink, loadCase, requestOfLink } from './case.ts';
export { linkPath, linkToken, requestOfToken } from './link.ts';

export { portalRoutes } from './routes.ts';
