import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const organisationVocabulary = {
  facts: {
    'branch.code': spec.fact(
      'text',
      means('受理的服务网点代码', '受理的服務據點代碼', 'code of the branch in charge'),
    ),
    'branch.calendar': spec.fact(
      'text',
      means('服务网点的工作日历', '服務據點的工作行事曆', 'calendar by which the branch works'),
    ),
  },
} satisfies Partial<Vocabulary>;
