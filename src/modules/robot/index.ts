export { answerHeard } from './answer-heard.ts';
export { deliverRobotNotices, type RobotOptions } from './deliver.ts';
export { robotReactions } from './reactions.ts';
export { robotRoutes } from './routes.ts';
export { tellRobots } from './tell.ts';
export { robotVocabulary } from './vocabulary.ts';
