import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const webFormVocabulary = {
  actions: {
    'web_form.add': spec.action(means('添加网页表单', '新增網頁表單', 'make a web form')),
    'web_form.change': spec.action(means('修改网页表单', '修改網頁表單', 'change a web form')),
    'web_form.renew': spec.action(
      means('更换网页表单的标识', '更換網頁表單的識別碼', 'renew the key of a web form'),
    ),
    'web_form.remove': spec.action(means('停用网页表单', '停用網頁表單', 'end a web form')),
    'web_form.ask': spec.action(
      means('通过网页表单报修', '透過網頁表單報修', 'ask for service by a web form'),
    ),
  },
  events: {
    'company.web_form_added': spec.event(means('网页表单已添加', '網頁表單已新增', 'a web form was made')),
    'company.web_form_changed': spec.event(
      means('网页表单已修改', '網頁表單已修改', 'a web form was changed'),
    ),
    'company.web_form_renewed': spec.event(
      means('网页表单的标识已更换', '網頁表單的識別碼已更換', 'the key of a web form was renewed'),
    ),
    'company.web_form_removed': spec.event(means('网页表单已停用', '網頁表單已停用', 'a web form was ended')),
  },
} satisfies Partial<Vocabulary>;
