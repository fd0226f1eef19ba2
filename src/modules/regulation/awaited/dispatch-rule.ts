import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('dispatch rules beyond the main job');

/** What clauses say of service orders, teams, areas and refused dispatches. */
export const dispatchRuleWords = {
  actions: {
    'service_order.issue': action('下达服务指令单', '下達服務指令單', 'issue a service order'),
  },
  events: {
    'service_order.issued': event('服务指令单已下达', '服務指令單已下達', 'the service order was issued'),
    'dispatch.refused': event('工程师拒绝派工', '工程師拒絕派工', 'an engineer refused to be sent', {
      accepted: fact('boolean', '拒绝的理由成立', '拒絕的理由成立', 'the reason was accepted'),
    }),
  },
  facts: {
    'service_order.order_no': fact('text', '服务指令单编号', '服務指令單編號', 'number of the service order'),
    'service_order.project': fact('text', '服务项目', '服務項目', 'project of the service order'),
    'service_order.content': fact('text', '服务内容', '服務內容', 'content of the service order'),
    'service_order.starts_at': fact('instant', '服务开始时刻', '服務開始時刻', 'when the service begins'),
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
