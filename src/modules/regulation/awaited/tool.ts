import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('tools and equipment');

/** Service equipment: upkeep, drawing and return. */
export const toolWords = {
  actions: {
    'tool.draw': action('领用服务设备', '領用服務設備', 'draw service equipment'),
  },
  events: {
    'tool.requested': event('已申请领用服务设备', '已申請領用服務設備', 'equipment was asked for'),
    'tool.approved': event('服务设备领用已批准', '服務設備領用已核准', 'drawing equipment was approved'),
    'tool.drawn': event('服务设备已领用', '服務設備已領用', 'equipment was drawn'),
    'tool.returned': event('服务设备已归还', '服務設備已歸還', 'equipment was returned', {
      condition: listed(['sound', 'damaged', 'lost'], '归还状况', '歸還狀況', 'condition'),
    }),
    'tool.maintained': event('服务设备已保养检修', '服務設備已保養檢修', 'equipment was maintained'),
    'tool.used': event('服务设备已使用', '服務設備已使用', 'equipment was used'),
    'tool.repaired': event('服务设备已维修', '服務設備已維修', 'equipment was repaired'),
  },
  facts: {
    'tool.purpose': listed(['service', 'private'], '领用用途', '領用用途', 'what it is drawn for'),
    'tool.borrower_inside': fact(
      'boolean',
      '领用人为中心员工',
      '領用人為中心員工',
      'drawn by the staff of the centre',
    ),
    'tool.due_back_at': fact('instant', '应归还时刻', '應歸還時刻', 'when it is due back'),
    'tool.tool_no': fact('text', '设备编号', '設備編號', 'number of the equipment'),
    'tool.use_note': fact('text', '使用情况', '使用情形', 'how it was used'),
    'tool.repair_note': fact('text', '维修情况', '維修情形', 'how it was repaired'),
    'tool.stable_and_safe': fact('boolean', '性能稳定、使用安全', '性能穩定、使用安全', 'stable and safe'),
  },
} satisfies Partial<Vocabulary>;
