import { type RobotOptions, tellRobots } from '#modules/robot/index.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import { type ClockNotice, clockTopics } from '#road/clock-notices.ts';

type Topics = Readonly<Record<string, Handler>>;

/** What people are told of clocks, groups are told as well. Both may be told again: neither is written down twice. */
export function alsoToGroups(topics: Topics, robots: RobotOptions): Topics {
  const toGroups = clockTopics.map(topic => [
    topic,
    async (payload: unknown) => {
      await topics[topic]?.(payload);
      await tellRobots(robots, topic, payload as ClockNotice);
    },
  ]);
  return { ...topics, ...Object.fromEntries(toGroups) };
}
