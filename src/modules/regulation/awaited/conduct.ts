import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('conduct: checklists, surveys and daily confirmation');

/** What inspections and confirmations tell of conduct at work. */
export const conductWords = {
  events: {
    'inspection.fault_found': event('检查发现问题', '檢查發現問題', 'an inspection or review found a fault', {
      kind: listed(
        [
          'no_supervision',
          'procedure_broken',
          'disobedience',
          'harmful_talk',
          'post_left',
          'own_fault',
          'record',
        ],
        '问题种类',
        '問題種類',
        'kind of fault',
      ),
      effect: listed(
        ['none', 'hidden_danger', 'major_accident', 'very_bad'],
        '造成的影响',
        '造成的影響',
        'what came of it',
      ),
    }),
    'conduct_checklist.confirmed': event(
      '服务守则已逐条确认',
      '服務守則已逐條確認',
      'the rules of conduct were confirmed one by one',
    ),
    'premises.closed': event('已关门离开', '已關門離開', 'the last person left'),
    'virus.warned': event('出现病毒警告', '出現病毒警告', 'a virus warning came up'),
    'virus.reported': event(
      '病毒警告已报信息部门',
      '病毒警告已報資訊部門',
      'IT was told of the virus warning',
    ),
  },
  facts: {
    'work_order.instruction_ticked': fact(
      'boolean',
      '已按作业指导书逐项确认',
      '已依作業指導書逐項確認',
      'every step of the work instruction is ticked',
    ),
  },
} satisfies Partial<Vocabulary>;
