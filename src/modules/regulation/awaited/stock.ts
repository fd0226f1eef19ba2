import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('parts, stock and stocktakes');

/** Parts from their master data through receipt, requisition and issue to stocktake and the return of old parts. */
export const stockWords = {
  actions: {
    'part.issue': action('配件出库', '零件出庫', 'issue parts'),
    'part.receive': action('配件入库', '零件入庫', 'receive parts'),
    'part.order': action('订购配件', '訂購零件', 'order parts'),
  },
  events: {
    'part.reorder_needed': event(
      '常用配件低于最低库存',
      '常用零件低於最低庫存',
      'a common part fell below its minimum',
    ),
    'requisition.requested': event('已申请领用配件', '已申請領用零件', 'parts were asked for'),
    'part.issued': event('配件已出库', '零件已出庫', 'parts were issued', {
      oldest_batch: fact('boolean', '出的是最早批次', '出的是最早批次', 'of the oldest batch'),
      reason: fact('text', '未按先进先出的原因', '未依先進先出的原因', 'why another batch was taken'),
    }),
    'part.received': event('配件已入库', '零件已入庫', 'parts were received'),
    'part.registered': event(
      '配件基础资料已建立',
      '零件基本資料已建立',
      'the master data of a part was entered',
    ),
    'part.stocked_out': event('常用配件缺货', '常用零件缺貨', 'a common part ran out'),
    'part.order_planned': event('配件申请计划已编制', '零件申購計畫已編製', 'an order of parts was planned'),
    'part.ordered': event('配件已订购', '零件已訂購', 'parts were ordered'),
    'part.scrapped': event(
      '废件已分区存放或处理',
      '報廢零件已分區存放或處理',
      'scrap was put apart or disposed of',
    ),
    'core_return.opened': event('旧件已拆下待返还', '舊件已拆下待返還', 'an old part was taken out'),
    'core_return.received': event('旧件已交回仓库', '舊件已繳回倉庫', 'the warehouse received the old part'),
    'stocktake.completed': event('盘点已完成', '盤點已完成', 'a stocktake was completed'),
    'warehouse.cleaned': event('库房已整理清扫', '庫房已整理清掃', 'the store was tidied and cleaned'),
  },
  facts: {
    'core_return.part': fact('text', '返还的旧件', '返還的舊件', 'old part that is returned'),
    'core_return.returned_on': fact('civil_date', '旧件交回日期', '舊件繳回日期', 'day of the return'),
    'requisition.part_name': fact('text', '配件名称', '零件名稱', 'name of the part asked for'),
    'requisition.specification': fact('text', '规格型号', '規格型號', 'specification asked for'),
    'requisition.quantity': fact('integer', '领用数量', '領用數量', 'quantity asked for'),
    'part.code': fact('text', '配件编码', '零件編碼', 'code of the part'),
    'part.name': fact('text', '配件名称', '零件名稱', 'name of the part'),
    'part.model': fact('text', '配件型号', '零件型號', 'model of the part'),
    'part.specification': fact('text', '配件规格', '零件規格', 'specification of the part'),
    'part.substitutes': fact('text', '可替代型号', '可替代型號', 'models that can stand in'),
    'part.use': fact('text', '用途', '用途', 'what it is used for'),
    'part.usage_class': listed(['common', 'rare'], '常用还是少用', '常用或少用', 'common or rarely used'),
    'part.order_reason': fact('text', '订购理由', '訂購理由', 'why it is ordered'),
    'part.order_quantity': fact('integer', '订购数量', '訂購數量', 'quantity ordered'),
    'part.quantity_on_hand': fact('integer', '库存数量', '庫存數量', 'quantity on hand'),
    'part.minimum_stock': fact('integer', '最低库存', '最低庫存', 'minimum stock'),
    'part.last_issued_at': fact('instant', '最近一次出库时刻', '最近一次出庫時刻', 'when it was issued last'),
    'part.is_oldest_batch': fact(
      'boolean',
      '拟出库的是最早批次',
      '擬出庫的是最早批次',
      'the batch to be issued is the oldest',
    ),
    'part.deviation_reason': fact(
      'text',
      '不按先进先出的理由',
      '不依先進先出的理由',
      'reason for taking another batch',
    ),
    'part.looks_new': fact('boolean', '外观完好如新', '外觀完好如新', 'it looks brand new'),
    'part.area': fact('text', '库区', '庫區', 'area of the store'),
    'part.shelf': fact('text', '货架', '貨架', 'shelf'),
    'part.level': fact('text', '层', '層', 'level'),
    'part.position': fact('text', '货位', '儲位', 'exact position'),
    'stocktake.book_quantity': fact('integer', '账面数量', '帳面數量', 'quantity in the books'),
    'stocktake.counted_quantity': fact('integer', '实盘数量', '實盤數量', 'quantity counted'),
    'stocktake.difference': fact('integer', '盘点差异', '盤點差異', 'difference'),
    'stocktake.quality_sound': fact('boolean', '质量完好', '品質完好', 'quality is sound'),
  },
} satisfies Partial<Vocabulary>;
