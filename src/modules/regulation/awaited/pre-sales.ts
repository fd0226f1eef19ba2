import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, listed } = awaiting('intake beyond the main job');

/** What clauses say of services before the sale and of registering what a request is about. */
export const preSalesWords = {
  events: {
    'service_request.sorted': event(
      '请求已按售前、售后分类',
      '請求已按售前、售後分類',
      'the request was sorted by stage',
    ),
  },
  facts: {
    'service_request.stage': listed(
      ['pre_sales', 'after_sales'],
      '售前或售后',
      '售前或售後',
      'before or after the sale',
    ),
  },
} satisfies Partial<Vocabulary>;
