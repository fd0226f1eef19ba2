import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const plan = spec.fact('text', means('保养计划', '保養計畫', 'maintenance plan'));
const rule = spec.fact('text', means('周期规则', '週期規則', 'rule of recurrence'));

export const maintenanceVocabulary = {
  actions: {
    'maintenance.plan': spec.action(means('制定保养计划', '訂定保養計畫', 'plan maintenance')),
    'maintenance.change': spec.action(means('更改保养计划', '變更保養計畫', 'change a maintenance plan')),
    'maintenance.pause': spec.action(means('暂停保养计划', '暫停保養計畫', 'pause a maintenance plan')),
    'maintenance.resume': spec.action(means('恢复保养计划', '恢復保養計畫', 'resume a maintenance plan')),
    'maintenance.end': spec.action(means('结束保养计划', '結束保養計畫', 'end a maintenance plan')),
  },
  events: {
    'maintenance.planned': spec.event(means('保养已列入计划', '保養已列入計畫', 'maintenance was planned'), {
      plan,
      rule,
    }),
    'maintenance.changed': spec.event(
      means('保养计划已更改', '保養計畫已變更', 'a maintenance plan was changed'),
      { plan, rule },
    ),
    'maintenance.paused': spec.event(
      means('保养计划已暂停', '保養計畫已暫停', 'a maintenance plan was paused'),
      { plan },
    ),
    'maintenance.resumed': spec.event(
      means('保养计划已恢复', '保養計畫已恢復', 'a maintenance plan was resumed'),
      { plan },
    ),
    'maintenance.ended': spec.event(
      means('保养计划已结束', '保養計畫已結束', 'a maintenance plan was ended'),
      { plan },
    ),
  },
  facts: {},
} satisfies Partial<Vocabulary>;
