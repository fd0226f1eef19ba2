import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const name = spec.fact('text', means('密钥用途', '金鑰用途', 'what the key is for'));
const start = spec.fact('text', means('密钥开头几位', '金鑰開頭幾位', 'first characters of the key'));

export const accountVocabulary = {
  actions: {
    'api_key.issue': spec.action(means('签发程序密钥', '簽發程式金鑰', 'make a key for a program')),
    'api_key.revoke': spec.action(means('撤销程序密钥', '撤銷程式金鑰', 'end a key of a program')),
  },
  events: {
    'person.api_key_issued': spec.event(
      means('已签发程序密钥', '已簽發程式金鑰', 'a key with which programs act as this person was made'),
      {
        name,
        start,
        expires_days: spec.fact('integer', means('有效天数', '有效天數', 'days that it lasts')),
      },
    ),
    'person.api_key_revoked': spec.event(
      means('程序密钥已撤销', '程式金鑰已撤銷', 'a key of this person was ended'),
      { name, start },
    ),
  },
} satisfies Partial<Vocabulary>;
