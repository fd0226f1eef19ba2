export { codeActor } from './actor.ts';
export { codePath, machineCode, machineOfCode } from './code.ts';
export { intakeRoutes } from './routes.ts';
export { insertReporter } from './store.ts';
