import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('parts, stock and stocktakes');

/** What clauses say of producing and shipping parts for service. */
export const partPlanWords = {
  actions: {
    'part_plan.release': action(
      '下达配件生产计划',
      '下達零件生產計畫',
      'release the production plan of parts',
    ),
  },
  events: {
    'part_plan.released': event(
      '配件生产计划已下达',
      '零件生產計畫已下達',
      'the production plan of parts was released',
    ),
    'part.shipped': event('配件已发货', '零件已出貨', 'parts were shipped'),
    'spare_part.audited': event(
      '备件运作已检查',
      '備用零件運作已稽核',
      'the handling of spare parts was audited',
    ),
  },
  facts: {
    'part_demand.part': fact('text', '需求的配件', '需求的零件', 'part asked for'),
    'part_demand.quantity': fact('integer', '需求数量', '需求數量', 'quantity asked for'),
    'part.shipping_no': fact('text', '发货单号', '出貨單號', 'number of the shipment'),
  },
} satisfies Partial<Vocabulary>;
