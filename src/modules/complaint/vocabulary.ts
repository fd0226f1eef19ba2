import { complaintStates } from '#contract/follow-up.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

export const complaintVocabulary = {
  actions: {
    'complaint.open': spec.action(means('登记投诉', '登記客訴', 'write a complaint down')),
    'complaint.verify': spec.action(
      means('核实投诉责任', '查證客訴責任', 'find whether service is to blame'),
    ),
    'complaint.close': spec.action(means('关闭投诉', '結案客訴', 'end the complaint')),
  },
  events: {
    'complaint.opened': spec.event(means('投诉已登记', '客訴已登記', 'a complaint was opened')),
    'complaint.verified': spec.event(means('投诉已核实', '客訴已查證', 'the complaint was verified'), {
      by_service: spec.fact('boolean', means('确由服务引起', '確由服務引起', 'truly caused by service')),
    }),
    'complaint.closed': spec.event(means('投诉已关闭', '客訴已結案', 'the complaint was closed')),
  },
  facts: {
    'complaint.state': spec.listed(
      complaintStates,
      means('投诉的状态', '客訴的狀態', 'state of the complaint'),
    ),
    'complaint.by_service': spec.fact(
      'boolean',
      means('投诉确由服务引起', '客訴確由服務引起', 'the complaint was truly caused by service'),
    ),
  },
} satisfies Partial<Vocabulary>;
