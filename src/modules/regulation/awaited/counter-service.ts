import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('intake beyond the main job');

/** What clauses say of calls beyond taking them. */
export const counterServiceWords = {
  events: {
    'call.reviewed': event('通话录音已抽查', '通話錄音已抽查', 'a recording was reviewed', {
      score: fact('integer', '抽查得分（0 至 100 分）', '抽查得分（0 至 100 分）', 'score from 0 to 100'),
    }),
  },
} satisfies Partial<Vocabulary>;
