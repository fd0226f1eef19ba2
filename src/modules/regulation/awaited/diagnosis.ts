import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { fact } = awaiting('diagnosis by type of case');

/** What a remote diagnosis says. */
export const diagnosisWords = {
  facts: {
    'remote.cause': fact('text', '远程诊断的原因', '遠端診斷的原因', 'cause found remotely'),
    'remote.solution': fact('text', '远程给出的解决方案', '遠端提供的解決方案', 'solution given remotely'),
    'remote.solved': fact('boolean', '远程已解决', '遠端已解決', 'solved remotely'),
  },
} satisfies Partial<Vocabulary>;
