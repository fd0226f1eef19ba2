import { draftStates } from '#contract/edition-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const backtest = spec.fact(
  'text',
  means('审批时所附的回测', '簽核時所附的回測', 'back-test that lay before the person'),
);
const comment = spec.fact('text', means('意见', '意見', 'comment'));

export const editionVocabulary = {
  actions: {
    'edition.draft': spec.action(means('起草新版制度', '起草新版制度', 'draft a new edition')),
    'edition.edit': spec.action(means('修改制度草案', '修改制度草案', 'edit a draft of the regulation')),
    'edition.submit': spec.action(
      means('提交制度草案审批', '提交制度草案簽核', 'submit a draft for approval'),
    ),
    'edition.approve': spec.action(means('批准制度草案', '核准制度草案', 'approve a draft')),
    'edition.return': spec.action(means('退回制度草案', '退回制度草案', 'return a draft')),
    'edition.withdraw': spec.action(means('撤回制度草案', '撤回制度草案', 'withdraw a draft')),
    'edition.publish': spec.action(means('发布制度', '發布制度', 'publish an edition')),
    'edition.confirm': spec.action(means('确认已读制度', '確認已讀制度', 'confirm having read an edition')),
    'backtest.run': spec.action(means('回测制度草案', '回測制度草案', 'back-test a draft')),
  },
  events: {
    'edition.drafted': spec.event(means('已起草新版制度', '已起草新版制度', 'a new edition was drafted')),
    'edition.edited': spec.event(means('制度草案已修改', '制度草案已修改', 'a draft was edited')),
    'edition.submitted': spec.event(means('制度草案已提交', '制度草案已提交', 'a draft was submitted')),
    'edition.approved': spec.event(
      means('制度草案已批准', '制度草案已核准', 'a step of the approval was approved'),
      {
        role: spec.fact('text', means('审批角色', '簽核角色', 'role that approved')),
        comment,
        backtest,
      },
    ),
    'edition.returned': spec.event(means('制度草案已退回', '制度草案已退回', 'a draft was returned'), {
      comment,
      backtest,
    }),
    'edition.withdrawn': spec.event(means('制度草案已撤回', '制度草案已撤回', 'a draft was withdrawn')),
    'regulation.setting_decided': spec.event(
      means(
        '已确定原文留空的设置',
        '已確定原文留空的設定',
        'a setting that the source leaves blank was decided',
      ),
      {
        setting: spec.fact('text', means('设置', '設定', 'setting')),
        value: spec.fact('text', means('确定的值', '確定的值', 'what was decided')),
        proposal: spec.fact('text', means('建议值', '建議值', 'what was proposed')),
        is_accepted: spec.fact(
          'boolean',
          means('接受建议值', '接受建議值', 'whether the proposal was accepted'),
        ),
      },
    ),
    'edition.published': spec.event(means('制度已发布', '制度已發布', 'an edition was published'), {
      edition: spec.fact('text', means('版本', '版本', 'edition')),
      in_force_from: spec.fact('civil_date', means('施行日期', '施行日期', 'first day in force')),
    }),
    'edition.confirmed': spec.event(
      means('已确认阅读制度', '已確認閱讀制度', 'somebody confirmed having read it'),
    ),
    'backtest.asked': spec.event(means('已要求回测', '已要求回測', 'a back-test was asked for')),
  },
  facts: {
    'edition.state': spec.listed(
      draftStates,
      means('制度草案的状态', '制度草案的狀態', 'state of the draft'),
    ),
    'edition.version': spec.fact('text', means('制度版本号', '制度版本號', 'version of the regulation')),
  },
} satisfies Partial<Vocabulary>;
