import { checklistSteps } from '#contract/checklist-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const list = spec.fact('text', means('检查表', '檢查表', 'checklist'));
const version = spec.fact('integer', means('版本', '版本', 'version'));

export const checklistVocabulary = {
  actions: {
    'checklist.publish': spec.action(means('发布检查表', '發布檢查表', 'publish a checklist')),
    'checklist.end': spec.action(means('停用检查表', '停用檢查表', 'end a checklist')),
    'checklist.answer': spec.action(means('填写检查表', '填寫檢查表', 'answer a checklist')),
  },
  events: {
    'checklist.published': spec.event(means('检查表已发布', '檢查表已發布', 'a checklist was published'), {
      list,
      version,
    }),
    'checklist.ended': spec.event(means('检查表已停用', '檢查表已停用', 'a checklist was ended'), {
      list,
      version,
    }),
    'checklist.asked': spec.event(
      means('派工单须填写检查表', '派工單須填寫檢查表', 'an order is asked by checklists'),
      { lists: spec.fact('integer', means('检查表数量', '檢查表數量', 'number of checklists')) },
    ),
    'checklist.answered': spec.event(means('检查表已填写', '檢查表已填寫', 'a checklist was answered'), {
      list,
      version,
      step: spec.listed(checklistSteps, means('作业前、中、后', '作業前、中、後', 'before, during or after')),
      complete: spec.fact('boolean', means('已全部填写', '已全部填寫', 'every item is answered')),
      critical_failed: spec.fact('boolean', means('关键项不合格', '關鍵項不合格', 'a critical item failed')),
      answers: spec.fact('text', means('填写内容', '填寫內容', 'what was answered')),
    }),
  },
  facts: {
    'checklist.before_complete': spec.fact(
      'boolean',
      means('作业前检查表已填完', '作業前檢查表已填完', 'the checklists before the work are complete'),
    ),
    'checklist.during_complete': spec.fact(
      'boolean',
      means('作业中检查表已填完', '作業中檢查表已填完', 'the checklists during the work are complete'),
    ),
    'checklist.after_complete': spec.fact(
      'boolean',
      means('作业后检查表已填完', '作業後檢查表已填完', 'the checklists after the work are complete'),
    ),
    'checklist.critical_failed': spec.fact(
      'boolean',
      means('检查表关键项不合格', '檢查表關鍵項不合格', 'a critical item of a checklist failed'),
    ),
    'work_order.instruction_ticked': spec.fact(
      'boolean',
      means(
        '已按作业指导书逐项确认',
        '已依作業指導書逐項確認',
        'every step of the work instruction is ticked',
      ),
    ),
  },
} satisfies Partial<Vocabulary>;
