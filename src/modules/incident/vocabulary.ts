import { dangers, insistenceOutcomes, situations } from '#contract/incident.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const kind = () => spec.listed(dangers, means('事件种类', '事件種類', 'kind of incident'));

export const incidentVocabulary = {
  actions: {
    'incident.report': spec.action(
      means('向中心报告现场情况', '向中心回報現場情況', 'tell the centre what happens on site'),
    ),
    'incident.take_over': spec.action(means('介入处理', '介入處理', 'step in')),
  },
  events: {
    'incident.occurred': spec.event(
      means('现场发生突发事件', '現場發生突發事件', 'an incident happened on site'),
      { kind: kind() },
    ),
    'incident.reported': spec.event(means('已报告中心', '已回報中心', 'the centre was told')),
    'incident.taken_over': spec.event(
      means('有关负责人已介入', '有關負責人已介入', 'the responsible people stepped in'),
    ),
    'user.insisted': spec.event(
      means('另一用户要求立即服务', '另一使用者要求立即服務', 'another user demanded service at once'),
    ),
    'user.explained_to': spec.event(
      means('已电话向该用户解释', '已電話向該使用者說明', 'the user was called and told'),
    ),
    'work_order.reassignment_decided': spec.event(
      means('已改派他人或另约时间', '已改派他人或另約時間', 'another engineer or another time was decided'),
      {
        outcome: spec.listed(insistenceOutcomes, means('处理方式', '處理方式', 'outcome')),
      },
    ),
    'incident.situation_reported': spec.event(
      means('已报告现场的特殊情况', '已回報現場的特殊情況', 'the centre was told of a special case on site'),
      {
        situation: spec.listed(situations, means('现场的特殊情况', '現場的特殊情況', 'special case on site')),
      },
    ),
  },
  facts: {
    'incident.kind': kind(),
    'incident.happened_at': spec.fact('instant', means('事件发生时刻', '事件發生時刻', 'when it happened')),
    'incident.handled_by': spec.fact('text', means('介入处理的人', '介入處理的人', 'who stepped in')),
  },
} satisfies Partial<Vocabulary>;
