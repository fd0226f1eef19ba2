import { ownVocabulary } from '#engine/own-vocabulary.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { EventSpec, Vocabulary } from '#engine/vocabulary.ts';

const form = spec.fact('text', means('表单', '表單', 'form'));
const version = spec.fact('integer', means('第几次提交', '第幾次送出', 'number of the submission'));
const decision = spec.listed(['approve', 'refuse', 'return'], means('决定', '決定', 'decision'));

/** An event by which the engine follows forms and approvals: this module tells it. */
function told({ meaning, data }: EventSpec): EventSpec {
  return { meaning, ...(data && { data }) };
}

const own = ownVocabulary.events;

export const formVocabulary = {
  actions: {
    'form.draft': spec.action(means('填写表单', '填寫表單', 'begin a form')),
    'form.save': spec.action(means('修改表单', '修改表單', 'change a form')),
    'form.submit': spec.action(means('提交表单', '送出表單', 'submit a form')),
    'form.mend': spec.action(means('修改并提交表单', '修改並送出表單', 'mend a form and submit it')),
    'form.file': spec.action(means('填写并提交表单', '填寫並送出表單', 'file a form')),
    'form.decide': spec.action(means('审批表单', '核准表單', 'decide on a form')),
    'form.delegate': spec.action(means('转交审批', '轉交核准', 'hand a decision over')),
    'form.withdraw': spec.action(means('撤回表单', '撤回表單', 'withdraw a form')),
    'form.sign': spec.action(means('在表单上签字', '在表單上簽名', 'sign a form')),
    'form.archive': spec.action(means('表单归档', '表單歸檔', 'archive a form')),
    'form.void': spec.action(means('表单作废', '表單作廢', 'void a form')),
  },
  events: {
    'form.filed': told(own['form.filed']),
    'approval.step_opened': told(own['approval.step_opened']),
    'approval.step_decided': told(own['approval.step_decided']),
    'approval.approved': told(own['approval.approved']),
    'approval.ended': told(own['approval.ended']),
    'form.drafted': spec.event(means('表单已开始填写', '表單已開始填寫', 'a form was begun'), { form }),
    'form.saved': spec.event(means('表单已保存', '表單已儲存', 'a form was changed'), { form }),
    'form.submitted': spec.event(means('表单已提交', '表單已送出', 'a form was submitted'), {
      form,
      version,
      seal: spec.fact('text', means('提交内容的哈希', '送出內容的雜湊值', 'hash of what was submitted')),
    }),
    'form.decided': spec.event(means('已在表单上表态', '已在表單上表示意見', 'somebody decided on a form'), {
      form,
      version,
      decision,
      comment: spec.fact('text', means('意见', '意見', 'comment')),
    }),
    'form.delegated': spec.event(means('审批已转交', '核准已轉交', 'a decision was handed over'), {
      form,
      to: spec.fact('text', means('转交给', '轉交給', 'to whom')),
      reason: spec.fact('text', means('理由', '理由', 'reason')),
    }),
    'form.returned': spec.event(
      means('表单已退回修改', '表單已退回修改', 'a form was returned to be mended'),
      { form, version },
    ),
    'form.approved': spec.event(means('表单已获批准', '表單已核准', 'a form was approved'), {
      form,
      version,
    }),
    'form.refused': spec.event(means('表单未获批准', '表單未獲核准', 'a form was refused'), {
      form,
      version,
    }),
    'form.withdrawn': spec.event(means('表单已撤回', '表單已撤回', 'a form was withdrawn'), {
      form,
      version,
    }),
    'form.signed': spec.event(means('表单已签字', '表單已簽名', 'a form was signed'), {
      form,
      role: spec.fact('text', means('签字人角色', '簽名者角色', 'role of the one who signed')),
    }),
    'form.archived': spec.event(means('表单已归档', '表單已歸檔', 'a form was archived'), { form }),
    'form.voided': spec.event(means('表单已作废', '表單已作廢', 'a form was voided'), {
      form,
      reason: spec.fact('text', means('理由', '理由', 'reason')),
    }),
  },
  facts: {},
} satisfies Partial<Vocabulary>;
