export { fileRoutes } from './routes.ts';
export { findFile, keepFile } from './store.ts';
export { type Upload, uploadOf } from './upload.ts';
export { beginningOf } from './upload-table.ts';
