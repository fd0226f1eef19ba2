import { clockDoubts, conflicts } from '#contract/field-work.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const fieldWorkVocabulary = {
  actions: {
    'field_work.settle': spec.action(
      means('处置搁置的现场工作', '處置擱置的現場工作', 'settle field work that was set aside'),
    ),
  },
  events: {
    'field_work.set_aside': spec.event(
      means(
        '现场工作因派工单已变动而搁置',
        '現場工作因派工單已變動而擱置',
        'field work was set aside, since the order had changed meanwhile',
      ),
      {
        conflict: spec.listed(
          conflicts,
          means('派工单发生了什么', '派工單發生了什麼', 'what became of the order'),
        ),
        call: spec.fact('text', means('工程师做了什么', '工程師做了什麼', 'what the engineer did')),
      },
    ),
    'field_work.settled': spec.event(
      means('搁置的现场工作已处置', '擱置的現場工作已處置', 'field work that was set aside was settled'),
    ),
    'field_work.clock_doubted': spec.event(
      means('手机时钟不可靠', '手機時鐘不可靠', 'the clock of the phone is in doubt'),
      {
        doubt: spec.listed(clockDoubts, means('原因', '原因', 'why')),
        offset: spec.fact('duration', means('校正（分钟）', '校正（分鐘）', 'correction in minutes')),
      },
    ),
  },
  facts: {},
} satisfies Partial<Vocabulary>;
