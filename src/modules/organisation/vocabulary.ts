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
      means('受理网点的工作日历', '受理據點的工作行事曆', 'working calendar of the branch in charge'),
    ),
  },
  actions: {
    'branch.add': spec.action(means('新增服务网点', '新增服務據點', 'add a branch')),
    'person.add': spec.action(means('新增人员', '新增人員', 'add a person')),
    'person.change': spec.action(means('变更人员', '變更人員', 'change a person')),
  },
  events: {
    'branch.added': spec.event(means('已新增服务网点', '已新增服務據點', 'a branch was added')),
    'person.added': spec.event(means('已新增人员', '已新增人員', 'a person was added')),
    'person.changed': spec.event(means('人员已变更', '人員已變更', 'a person was changed')),
    'person.left': spec.event(means('人员已停用', '人員已停用', "a person's account ended")),
  },
} satisfies Partial<Vocabulary>;
