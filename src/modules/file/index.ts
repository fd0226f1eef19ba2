export { fileRoutes } from './routes.ts';
export { keepFile } from './store.ts';
