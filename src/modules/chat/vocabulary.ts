import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const chatVocabulary = {
  actions: {
    'chat.say': spec.action(means('用户留言', '使用者留言', 'write to the desk, as the customer')),
    'chat.show': spec.action(means('用户上传照片', '使用者上傳照片', 'show a picture, as the customer')),
  },
  events: {
    'chat.said': spec.event(means('用户已留言', '使用者已留言', 'the customer wrote'), {
      text: spec.fact('text', means('留言内容', '留言內容', 'what the customer wrote')),
    }),
    'chat.shown': spec.event(means('用户已上传照片', '使用者已上傳照片', 'the customer showed a picture'), {
      name: spec.fact('text', means('照片名称', '照片名稱', 'name of the picture')),
      sha256: spec.fact('text', means('照片的校验值', '照片的校驗值', 'hash of the picture')),
    }),
  },
} satisfies Partial<Vocabulary>;
