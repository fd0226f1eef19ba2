import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const sealed = {
  hand_over: spec.fact('text', means('交接单', '交接單', 'hand-over')),
  seal: spec.fact('text', means('交接单的哈希值', '交接單的雜湊值', 'hash of the hand-over')),
};

/** All facts are those of what was taken along last. */
export const takeBackVocabulary = {
  actions: {
    'take_back.take': spec.action(
      means('取回产品或配件', '取回產品或零件', 'take the product or parts back'),
    ),
    'take_back.give_back': spec.action(means('归还取回件', '歸還取回件', 'give back what was taken')),
    'take_back.finish': spec.action(means('取回件处理完毕', '取回件處理完畢', 'finish what was taken back')),
  },
  events: {
    'take_back.promised': spec.event(
      means('已承诺取回后的完成时间', '已承諾取回後的完成時間', 'a completion time was promised'),
      sealed,
    ),
    'take_back.taken': spec.event(
      means('产品或配件已取回', '產品或零件已取回', 'the product or parts were taken back'),
    ),
    'take_back.returned': spec.event(
      means('取回件已归还', '取回件已歸還', 'what was taken back was returned'),
      sealed,
    ),
    'take_back.finished': spec.event(
      means('取回件已处理完毕', '取回件已處理完畢', 'what was taken back is finished'),
      sealed,
    ),
    'asset.taken_back': spec.event(
      means('机器已拉回检测', '機器已載回檢測', 'the unit was taken back for testing'),
    ),
  },
  facts: {
    'take_back.items': spec.fact('text', means('取回的产品或配件', '取回的產品或零件', 'what is taken back')),
    'take_back.reason': spec.fact(
      'text',
      means('不能现场解决的说明', '無法現場解決的說明', 'why it cannot be solved on site'),
    ),
    'take_back.promised_at': spec.fact(
      'instant',
      means('承诺的完成时刻', '承諾的完成時刻', 'promised completion'),
    ),
    'take_back.out_signed': spec.fact(
      'boolean',
      means('取走时用户已签收', '取走時使用者已簽收', 'signed when taken'),
    ),
    'take_back.back_signed': spec.fact(
      'boolean',
      means('归还时用户已签收', '歸還時使用者已簽收', 'signed when returned'),
    ),
    'take_back.commissioned': spec.fact(
      'boolean',
      means('归还后已装好调试', '歸還後已裝妥試車', 'installed and commissioned again'),
    ),
  },
} satisfies Partial<Vocabulary>;
