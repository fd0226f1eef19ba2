export { explainSubject } from './explain-subject.ts';
export { explanationRoutes } from './routes.ts';
