import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** Facts tell whether an address or telephone number is known, never what it is: they travel in the evidence. */
export const customerVocabulary = {
  facts: {
    'customer.tier': spec.fact('text', means('客户等级', '客戶等級', 'class of the customer')),
    'customer.is_agent': spec.fact('boolean', means('是代理商', '是代理商', 'the customer is an agent')),
    'site.address_known': spec.fact(
      'boolean',
      means('用户详细地址已知', '使用者詳細地址已知', 'the exact address is known'),
    ),
    'site.contact_known': spec.fact(
      'boolean',
      means('联系人已知', '聯絡人已知', 'the contact person is known'),
    ),
    'site.phone_known': spec.fact(
      'boolean',
      means('联系电话已知', '聯絡電話已知', 'the telephone number is known'),
    ),
  },
} satisfies Partial<Vocabulary>;
