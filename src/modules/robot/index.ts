import { robotEndpoints } from '#contract/robot.ts';
import { change, type Route, read } from '#road/route.ts';
import { addRobot } from './commands/add.ts';
import { removeRobot } from './commands/remove.ts';
import { listRobots } from './queries/list.ts';

export { deliverRobotNotices, type RobotOptions } from './deliver.ts';
export { tellRobots } from './tell.ts';
export { robotVocabulary } from './vocabulary.ts';

/** `secret` seals what the robots know. */
export function robotRoutes({ secret }: { readonly secret: string }): readonly Route[] {
  return [read(robotEndpoints.list, listRobots), change(addRobot(secret)), change(removeRobot)];
}
