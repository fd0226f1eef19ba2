import { means, spec } from './pack/spec.ts';
import type { FactSpec, Vocabulary } from './vocabulary.ts';

/** Capabilities of the product that tell these events; named until they are built. */
const duties = 'duties that come up by themselves';
const papers = 'forms and approvals';
const conduct = 'rewards and penalties with due process';
const charges = 'entitlement, warranty and charges';

const duty = spec.fact('text', means('例行工作条款', '例行工作條款', 'clause of the duty'));
const approval = spec.fact('text', means('审批条款', '核准條款', 'clause of the approval'));
const step = spec.fact('integer', means('审批步骤', '核准步驟', 'step of the chain'));
const form = spec.fact('text', means('表单', '表單', 'form'));
const reason = spec.fact('text', means('理由', '理由', 'reason'));
const control = spec.fact('text', means('条款', '條款', 'clause'));

/** Events by which duties, forms, approvals and measures live, in every company. `<clause>/<control>` names the control. */
export const ownVocabulary = {
  events: {
    'duty.opened': spec.event(
      means('例行工作开始', '例行工作開始', 'a duty came up'),
      {
        duty,
        period: spec.fact('text', means('周期', '週期', 'period')),
        due_at: spec.fact('instant', means('应完成时间', '應完成時間', 'when it is due')),
      },
      duties,
    ),
    'duty.done': spec.event(means('例行工作已完成', '例行工作已完成', 'the duty was done'), { duty }, duties),
    'duty.excused': spec.event(
      means('例行工作已免除', '例行工作已免除', 'the duty was excused'),
      { duty, reason },
      duties,
    ),
    'form.filed': spec.event(means('表单已填妥', '表單已填妥', 'a form was filed'), { form }, papers),
    'approval.step_opened': spec.event(
      means('审批已到这一步', '核准已到這一步', 'a step of an approval came up'),
      { approval, step },
      papers,
    ),
    'approval.step_decided': spec.event(
      means('这一步已审批', '這一步已核准', 'a step of an approval was decided'),
      { approval, step, decision: listed(['approve', 'refuse', 'return']) },
      papers,
    ),
    'approval.approved': spec.event(
      means('申请已获批准', '申請已核准', 'it was approved'),
      { approval },
      papers,
    ),
    'approval.ended': spec.event(
      means('审批已终止', '核准已終止', 'the approval ended without being given'),
      { approval, how: listed(['refused', 'returned', 'withdrawn', 'changed']) },
      papers,
    ),
    'charge.worked_out': spec.event(
      means('已按条款确定费用由谁承担', '已依條款確定費用由誰負擔', 'it was worked out who pays'),
      { control },
      charges,
    ),
    'violation.proposed': spec.event(
      means('已提出处罚', '已提出懲處', 'a sanction was proposed'),
      { control },
      conduct,
    ),
    'merit.proposed': spec.event(
      means('已提出奖励', '已提出獎勵', 'a reward was proposed'),
      { control },
      conduct,
    ),
  },
} satisfies Partial<Vocabulary>;

function listed(values: readonly string[]): FactSpec {
  return spec.listed(values, means('结果', '結果', 'outcome'));
}

const joined = new WeakMap<Vocabulary, Vocabulary>();

/** A vocabulary with the engine's own words in it; the product's word for the same event counts. */
export function withOwn(vocabulary: Vocabulary): Vocabulary {
  if (Object.hasOwn(vocabulary.events, 'duty.opened')) return vocabulary;
  const known = joined.get(vocabulary);
  if (known) return known;
  const all = { ...vocabulary, events: { ...ownVocabulary.events, ...vocabulary.events } };
  joined.set(vocabulary, all);
  return all;
}
