import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event } = awaiting('roles, posts and authority of the organisation');

/** What clauses say of help with a customer and of the service network. */
export const coordinationWords = {
  events: {
    'coordinator.asked': event(
      '已请求协助与用户沟通',
      '已請求協助與使用者溝通',
      'help with the customer was asked for',
    ),
    'coordinator.named': event(
      '已指定客户协调人',
      '已指定客戶協調人',
      'a coordinator for the customer was named',
    ),
    'service_network.reviewed': event(
      '服务网络与队伍已检视',
      '服務網與隊伍已檢視',
      'service network and team were reviewed',
    ),
  },
} satisfies Partial<Vocabulary>;
