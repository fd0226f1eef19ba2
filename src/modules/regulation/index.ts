export { enactPack } from './enact.ts';
export { createRegistry, type Registry } from './registry.ts';
export { regulationRoutes } from './routes.ts';
export { controlName, controlWords } from './words.ts';
