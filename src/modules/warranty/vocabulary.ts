import { warrantyCauses } from '#contract/charge.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const warrantyVocabulary = {
  actions: {
    'warranty.decide': spec.action(
      means('判定是否保修', '判定是否保固', 'decide whether the warranty covers it'),
    ),
  },
  events: {
    'warranty.decided': spec.event(
      means('保修判定已作出', '保固判定已作成', 'it was decided whether the warranty covers it'),
    ),
  },
  facts: {
    'warranty.granted': spec.fact('boolean', means('给予保修', '給予保固', 'the warranty covers it')),
    'warranty.cause': spec.listed(
      warrantyCauses,
      means('损坏原因类别', '損壞原因類別', 'class of the cause of the damage'),
    ),
    'warranty.manual_followed': spec.fact(
      'boolean',
      means(
        '用户按《产品使用说明书》使用、维护、保养',
        '使用者依《產品使用說明書》使用、維護、保養',
        'the user kept to the manual in use, maintenance and care',
      ),
    ),
  },
} satisfies Partial<Vocabulary>;
