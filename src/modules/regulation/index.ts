export { type Blank, blanksOf, clausesBySetting, refuseBlanks, settingDecided } from './blanks.ts';
export { enactPack, type ReadPack, readSoundPack } from './enact.ts';
export { createRegistry, type Registry } from './registry.ts';
export { regulationRoutes } from './routes.ts';
export { settingWords, unitWord } from './setting-words.ts';
export { type EditionRow, insertEdition, readEditions } from './store.ts';
export { controlName, controlViews, controlWords, type Reading } from './words.ts';
