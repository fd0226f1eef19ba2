import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** Facts tell whether an address or telephone number is known, never what it is: they travel in the evidence. */
export const customerVocabulary = {
  actions: {
    'customer.add': spec.action(means('新增客户', '新增客戶', 'add a customer')),
    'customer.add_site': spec.action(means('新增现场', '新增現場', 'add a site')),
    'customer.add_contact': spec.action(means('新增联系人', '新增聯絡人', 'add a contact')),
    'customer.reveal': spec.action(
      means('查看完整电话与地址', '檢視完整電話與地址', 'read numbers and addresses in full'),
    ),
  },
  events: {
    'customer.added': spec.event(means('已新增客户', '已新增客戶', 'a customer was added')),
    'customer.site_added': spec.event(means('已新增现场', '已新增現場', 'a site was added')),
    'customer.contact_added': spec.event(means('已新增联系人', '已新增聯絡人', 'a contact was added')),
    'customer.revealed': spec.event(
      means(
        '有人查看了完整电话与地址',
        '有人檢視了完整電話與地址',
        'somebody read numbers and addresses in full',
      ),
    ),
  },
  facts: {
    'customer.tier': spec.fact('text', means('客户等级', '客戶等級', 'class of the customer')),
    'customer.decision_maker': spec.fact(
      'text',
      means('客户的决策人', '客戶的決策者', 'who decides for the customer'),
    ),
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
