export { type LinkUse, type PortalOptions, portalActor } from './actor.ts';
export { linkPath, linkToken, requestOfToken } from './link.ts';
export type { PortalRoutesOptions } from './options.ts';
export { portalRoutes } from './routes.ts';
