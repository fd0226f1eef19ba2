export { sumTallies } from './counts.ts';
export { byPlace, placeKey, tallyOf, targetText } from './figures.ts';
export { monthStarts } from './period.ts';
export { branchesFor } from './reach.ts';
export { complianceRoutes } from './routes.ts';
