import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('intake beyond the main job');

/** What clauses say of services before the sale and of registering what a request is about. */
export const preSalesWords = {
  events: {
    'service_request.sorted': event(
      '请求已按售前、售后分类',
      '請求已按售前、售後分類',
      'the request was sorted by stage',
    ),
    'pre_sales.asked': event(
      '客户要求售前服务',
      '客戶要求售前服務',
      'a service before the sale was asked for',
    ),
    'pre_sales.measured': event('已上门测量', '已到府丈量', 'measures were taken on site'),
    'pre_sales.designed': event('已完成设计', '已完成設計', 'the design was made'),
  },
  facts: {
    'service_request.stage': listed(
      ['pre_sales', 'after_sales'],
      '售前或售后',
      '售前或售後',
      'before or after the sale',
    ),
    'pre_sales.advice': fact('text', '选型建议', '選型建議', 'advice on the choice'),
    'pre_sales.measurements': fact('text', '测量结果', '丈量結果', 'measures taken'),
    'pre_sales.design': fact('text', '设计方案', '設計方案', 'design'),
  },
} satisfies Partial<Vocabulary>;
