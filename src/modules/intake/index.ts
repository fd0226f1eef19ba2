export { codeActor } from './actor.ts';
export { codePath, machineCode } from './code.ts';
export { intakeRoutes } from './routes.ts';
