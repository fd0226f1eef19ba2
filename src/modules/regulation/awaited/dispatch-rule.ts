import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { fact, listed } = awaiting('dispatch rules beyond the main job');

/** What clauses say of teams, areas and refused dispatches. */
export const dispatchRuleWords = {
  facts: {
    'dispatch.team': listed(
      ['engineering_section', 'production_department', 'other'],
      '派出的班组',
      '派出的班組',
      'team that is sent',
    ),
    'dispatch.area_fits': fact(
      'boolean',
      '拟派的工程师负责该区域',
      '擬派的工程師負責該區域',
      'the engineer is responsible for the area',
    ),
    'tracking_report.task': fact('text', '外出任务', '外出任務', 'task of the tracking report'),
    'tracking_report.staff': fact('text', '外出人员', '外出人員', 'staff of the tracking report'),
  },
} satisfies Partial<Vocabulary>;
