export { byPlace, placeKey, tallyOf, targetText } from './figures.ts';
export { figuresAt, isFound } from './one-figure.ts';
export { instantsOf, monthStarts } from './period.ts';
export { branchesFor, isWhole, within } from './reach.ts';
export { complianceRoutes } from './routes.ts';
export { sumFigures } from './sums.ts';
