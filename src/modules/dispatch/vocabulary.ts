import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const appointmentTimes = {
  from: spec.fact('instant', means('约定开始时刻', '約定開始時刻', 'agreed start')),
  to: spec.fact('instant', means('约定结束时刻', '約定結束時刻', 'agreed end')),
};

export const dispatchVocabulary = {
  actions: {
    'dispatch.assign': spec.action(means('派工', '派工', 'send an engineer')),
    'dispatch.unassign': spec.action(means('收回派工', '收回派工', 'take the order back')),
    'appointment.agree': spec.action(
      means('约定或更改上门时间', '約定或更改到府時間', 'agree or change the appointment'),
    ),
  },
  events: {
    'dispatch.assigned': spec.event(means('已派工', '已派工', 'an engineer was sent'), {
      in_turn: spec.fact('boolean', means('按轮次派出', '按輪次派出', 'sent in turn')),
    }),
    'dispatch.skipped': spec.event(
      means('轮次中被跳过', '輪次中被跳過', 'an engineer was passed over in the rotation'),
      {
        reason: spec.listed(
          ['skill_missing', 'still_out', 'other_branch', 'dispatcher'],
          means('跳过的原因', '跳過的原因', 'why'),
        ),
      },
    ),
    'dispatch.unassigned': spec.event(means('派工已收回', '派工已收回', 'the order was taken back')),
    'appointment.agreed': spec.event(
      means('已约定上门时间', '已約定到府時間', 'the appointment was agreed'),
      appointmentTimes,
    ),
    'appointment.changed': spec.event(
      means('上门时间已更改', '到府時間已更改', 'the appointment was changed'),
      appointmentTimes,
    ),
  },
  facts: {
    'dispatch.in_turn': spec.fact(
      'boolean',
      means('拟派的工程师轮到派工', '擬派的工程師輪到派工', 'the engineer to be sent is next in turn'),
    ),
    'dispatch.skill_fits': spec.fact(
      'boolean',
      means('拟派的工程师具备所需技能', '擬派的工程師具備所需技能', 'the engineer has the skill needed'),
    ),
    'dispatch.engineer_out': spec.fact(
      'boolean',
      means('拟派的工程师在外未归', '擬派的工程師在外未歸', 'the engineer is still out on another order'),
    ),
    'dispatch.reason': spec.fact(
      'text',
      means('不按轮次派工的理由', '不按輪次派工的理由', 'reason for passing over the next in turn'),
    ),
    'appointment.from': spec.fact('instant', means('约定开始时刻', '約定開始時刻', 'agreed start')),
    'appointment.to': spec.fact('instant', means('约定结束时刻', '約定結束時刻', 'agreed end')),
  },
} satisfies Partial<Vocabulary>;
