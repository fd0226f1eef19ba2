import { identifiedBy } from '#contract/work-order-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const by = () => spec.listed(identifiedBy, means('扫码或手输', '掃碼或手動輸入', 'scanned or typed'));

export const identificationVocabulary = {
  actions: {
    'machine.identify': spec.action(means('核对设备', '核對設備', 'compare the machine with the order')),
  },
  events: {
    'machine.identified': spec.event(
      means('已核对设备', '已核對設備', 'the machine was compared with the order'),
      {
        by: by(),
        is_another: spec.fact(
          'boolean',
          means('同一用户的另一台设备', '同一使用者的另一台設備', 'another machine of the same customer'),
        ),
      },
    ),
  },
  facts: { 'machine.identified_by': by() },
} satisfies Partial<Vocabulary>;
