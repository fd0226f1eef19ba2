import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const outlet = { outlet: spec.fact('text', means('合作网点', '合作據點', 'the outlet')) };

export const entrustmentVocabulary = {
  actions: {
    'entrustment.hand_over': spec.action(means('转派合作网点', '轉派合作據點', 'hand an order to an outlet')),
    'entrustment.accept': spec.action(means('合作网点接单', '合作據點接單', 'take the order, as the outlet')),
    'entrustment.refuse': spec.action(
      means('合作网点拒单', '合作據點拒單', 'refuse the order, as the outlet'),
    ),
    'entrustment.take_back': spec.action(
      means('从合作网点收回派工单', '從合作據點收回派工單', 'take the order back from the outlet'),
    ),
  },
  events: {
    'entrustment.handed_over': spec.event(
      means('派工单已转派合作网点', '派工單已轉派合作據點', 'the order was handed to an outlet'),
      outlet,
    ),
    'entrustment.accepted': spec.event(
      means('合作网点已接单', '合作據點已接單', 'the outlet has taken the order'),
    ),
    'entrustment.refused': spec.event(
      means('合作网点已拒单', '合作據點已拒單', 'the outlet has refused the order'),
      {
        reason: spec.fact('text', means('拒单原因', '拒單原因', 'why')),
      },
    ),
    'entrustment.taken_back': spec.event(
      means('已从合作网点收回派工单', '已從合作據點收回派工單', 'the order was taken back from the outlet'),
    ),
  },
  facts: {
    'work_order.outlet': spec.fact(
      'text',
      means('受托合作网点（编号）', '受託合作據點（編號）', 'outlet that has the order (its id)'),
    ),
  },
} satisfies Partial<Vocabulary>;
