export { addCalendar, readCalendars, standardCalendar } from './calendar.ts';
export { addBranch } from './commands/add-branch.ts';
export { addPerson } from './commands/add-person.ts';
export { type Point, straightLineMetres } from './point.ts';
export { loadRegions, pointOfRegion, type RegionRow, regions } from './regions.ts';
export { organisationRoutes } from './routes.ts';
export { type BranchRow, branchesOf, findBranch, findPerson, nearestBranch, personView } from './store.ts';
export { organisationVocabulary } from './vocabulary.ts';
export { isZone } from './zone.ts';
