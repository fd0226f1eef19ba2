import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const organisationVocabulary = {
  facts: {
    'branch.code': spec.fact(
      'text',
      means('受理的服务网点代码', '受理的服務據點代碼', 'code of the branch in charge'),
    ),
  },
} satisfies Partial<Vocabulary>;
