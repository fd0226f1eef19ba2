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
  facts: {
    'call.question': fact('text', '来电问题', '來電問題', 'question of the caller'),
    'call.verified': fact('boolean', '已核对问题', '已核對問題', 'the question was verified'),
    'call.handling': fact('text', '处理情况', '處理情況', 'how it was handled'),
  },
} satisfies Partial<Vocabulary>;
