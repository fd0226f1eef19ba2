import type { LoggedEvent } from '#road/evidence/logged-event.ts';
import type { HandOverStage } from '../hand-over-seal.ts';

const stages: Readonly<Record<string, HandOverStage>> = {
  'take_back.promised': 'taken',
  'take_back.returned': 'returned',
  'take_back.finished': 'finished',
};

/** A step of a hand-over as the log tells it. */
export interface SealedStep {
  readonly event: LoggedEvent;
  readonly handOverId: string;
  readonly stage: HandOverStage;
  readonly seal: string;
}

/** The sealed steps of all hand-overs of a case; those from before there were seals are not among them. */
export function sealedSteps(log: readonly LoggedEvent[]): SealedStep[] {
  return log.flatMap(event => {
    const stage = stages[event.type];
    const { hand_over: handOverId, seal } = event.data;
    if (!stage || typeof handOverId !== 'string' || typeof seal !== 'string') return [];
    return [{ event, handOverId, stage, seal }];
  });
}
