import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('on-site work beyond the main job');

/** What happens during a visit beyond diagnosis, repair and test. */
export const visitConductWords = {
  actions: {
    'work_order.pause': action('中断上门服务', '中斷到府服務', 'pause the visit'),
    'work_order.resume': action('恢复上门服务', '恢復到府服務', 'go on with the visit'),
  },
  events: {
    'work_order.parts_missing': event('现场发现缺少配件', '現場發現缺少零件', 'parts are missing on site'),
    'work_order.next_visit_agreed': event('已另约上门时间', '已另約到府時間', 'another visit was agreed'),
    'work_order.paused': event('上门服务已中断', '到府服務已中斷', 'the visit was paused'),
    'work_order.resumed': event('上门服务已恢复', '到府服務已恢復', 'the visit was resumed'),
  },
  facts: {
    'work_order.next_visit_at': fact(
      'instant',
      '另约的上门时间',
      '另約的到府時間',
      'agreed time of the next visit',
    ),
    'work_order.mealtime_consented': fact(
      'boolean',
      '用户同意用餐时间继续作业',
      '使用者同意用餐時間繼續作業',
      'the user agrees to work through the mealtime',
    ),
    'work_order.return_agreed_at': fact(
      'instant',
      '约定的返回时刻',
      '約定的返回時刻',
      'agreed time of return',
    ),
  },
} satisfies Partial<Vocabulary>;
