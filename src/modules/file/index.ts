export { fileRoutes } from './routes.ts';
export { findFile, keepFile } from './store.ts';
