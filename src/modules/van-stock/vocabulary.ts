import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const part = () => spec.fact('text', means('配件编号', '零件編號', 'number of the part'));
const moved = { part: part(), quantity: spec.fact('integer', means('数量', '數量', 'how many')) };
const minimum = () =>
  spec.fact('integer', means('最低数量', '最低數量', 'how many there should be at least'));

export const vanStockVocabulary = {
  actions: {
    'van_stock.load': spec.action(means('随车配件装车', '隨車零件裝車', 'load parts on a van')),
    'van_stock.take_back': spec.action(means('收回随车配件', '收回隨車零件', 'take parts back from a van')),
    'van_stock.adjust': spec.action(
      means('调整随车配件数量', '調整隨車零件數量', 'set a part to what was counted on the van'),
    ),
    'van_stock.set_minimum': spec.action(
      means('设定随车配件最低数量', '設定隨車零件最低數量', 'set the minimum of a part on a van'),
    ),
  },
  events: {
    'van_stock.loaded': spec.event(
      means('随车配件已装车', '隨車零件已裝車', 'a part was loaded on a van'),
      moved,
    ),
    'van_stock.returned': spec.event(
      means('随车配件已收回', '隨車零件已收回', 'a part was taken back from a van'),
      moved,
    ),
    'van_stock.used': spec.event(
      means('已使用随车配件', '已使用隨車零件', 'a part from the van was used'),
      moved,
    ),
    'van_stock.put_back': spec.event(
      means(
        '随车配件已退回车上',
        '隨車零件已退回車上',
        'a part went back onto the van, since the repair was written anew',
      ),
      moved,
    ),
    'van_stock.lost': spec.event(
      means('随车配件已丢失', '隨車零件已遺失', 'a part of the van is lost'),
      moved,
    ),
    'van_stock.adjusted': spec.event(
      means('随车配件数量已调整', '隨車零件數量已調整', 'a part was set to what was counted on the van'),
      moved,
    ),
    'van_stock.minimum_set': spec.event(
      means('随车配件最低数量已设定', '隨車零件最低數量已設定', 'the minimum of a part on a van was set'),
      { part: part(), minimum: minimum() },
    ),
    'van_stock.below_minimum': spec.event(
      means('随车配件低于最低数量', '隨車零件低於最低數量', 'a part on a van fell below its minimum'),
      {
        part: part(),
        left: spec.fact('integer', means('余量', '餘量', 'how many are left')),
        minimum: minimum(),
      },
    ),
  },
  facts: {},
} satisfies Partial<Vocabulary>;
