export { openDuty } from './commands/open.ts';
export type { DutyGround } from './ground.ts';
export { dutyTopicsOf } from './heard.ts';
export { type HeldDuty, heldDuty } from './holders.ts';
export { createOpener, type Opener } from './opener.ts';
export { dutyRow, seesDuty } from './queries/explain.ts';
export { dutyRoutes } from './routes.ts';
export { dutiesInSight } from './sight.ts';
export { dutyVocabulary } from './vocabulary.ts';
