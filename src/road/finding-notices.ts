import type { Effect, Finding } from '#engine/effect.ts';
import type { Notice } from './command.ts';
import type { Telling } from './tell.ts';

/** What the outbox carries when the engine found a violation or a merit, or such a finding fell away. */
export interface FindingNotice {
  /** The subject in whose log it was found. */
  readonly subjectId: string;
  /** The edition by which it was found. */
  readonly edition: string;
  readonly finding: Finding;
}

export const findingTopics = ['violation.found', 'merit.found', 'violation.withdrawn'] as const;
export type FindingTopic = (typeof findingTopics)[number];

const topicOf: Readonly<Partial<Record<Effect['type'], FindingTopic>>> = {
  violation_found: 'violation.found',
  merit_found: 'merit.found',
  violation_withdrawn: 'violation.withdrawn',
};

/** Findings go to the outbox with the events that they rest on: none is lost, none is made twice. */
export function findingNotices({ subject, effects }: Pick<Telling, 'subject' | 'effects'>): Notice[] {
  return effects.flatMap(({ effect }) => {
    const topic = topicOf[effect.type];
    if (topic === undefined) return [];
    const { type: _, ...finding } = effect;
    return [{ topic, payload: { subjectId: subject.id, edition: subject.state.edition, finding } }];
  });
}
