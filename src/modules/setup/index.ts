export { type Company, createCompany } from './company.ts';
export { proposalsOf } from './fill.ts';
export { learnOfSetUp } from './learn.ts';
export { setupRoutes } from './routes.ts';
export { type Setting, setUp } from './run.ts';
