import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const takeover = spec.fact('text', means('台账导入（编号）', '台帳匯入（編號）', 'the takeover (id)'));

export const takeoverVocabulary = {
  actions: {
    'takeover.run': spec.action(means('导入旧台账', '匯入舊台帳', 'take an old register over')),
  },
  events: {
    'takeover.asked': spec.event(
      means('已开始导入旧台账', '已開始匯入舊台帳', 'an old register was asked to be taken over'),
      { takeover, file: spec.fact('text', means('文件摘要值', '檔案摘要值', 'SHA-256 of the file')) },
    ),
    'takeover.taken_in': spec.event(
      means('由旧台账导入', '由舊台帳匯入', 'it was taken over out of an old register'),
      { takeover, line: spec.fact('integer', means('行号', '列號', 'line')) },
    ),
  },
  facts: {},
} satisfies Partial<Vocabulary>;
