export { addAsset } from './commands/add.ts';
export { entitlementOf } from './entitlement.ts';
export { findAsset } from './queries/visible.ts';
export { assetRoutes } from './routes.ts';
export { assetVocabulary } from './vocabulary.ts';
export { startWarranty } from './warranty.ts';
