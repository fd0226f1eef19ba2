import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { fact } = awaiting('dispatch rules beyond the main job');

/** What clauses say of tracking reports. */
export const dispatchRuleWords = {
  facts: {
    'tracking_report.task': fact('text', '外出任务', '外出任務', 'task of the tracking report'),
    'tracking_report.staff': fact('text', '外出人员', '外出人員', 'staff of the tracking report'),
  },
} satisfies Partial<Vocabulary>;
