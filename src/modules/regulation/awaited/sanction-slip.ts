import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('rewards and penalties with due process');

/** The slip that stands before a penalty, the signature on it, the appeal and its answer. */
export const sanctionSlipWords = {
  actions: {
    'award.nominate': action('提名评优或晋升', '提名評優或晉升', 'name somebody for an award or promotion'),
  },
  events: {
    'objection.filed': event(
      '已书面提出对制度的异议',
      '已書面提出對制度的異議',
      'an objection to the regulation was filed',
    ),
    'objection.answered': event('制度异议已答复', '制度異議已答覆', 'the objection was answered'),
    'award.nominated': event('已提名评优或晋升', '已提名評優或晉升', 'somebody was named for an award'),
    'service_paper.lost': event('用户申请单遗失', '使用者申請單遺失', 'sheets of a customer were lost', {
      sheets: fact('integer', '遗失张数', '遺失張數', 'sheets that were lost'),
    }),
  },
  facts: {
    'sanction.evidence_clear': fact('boolean', '证据确凿', '證據確鑿', 'the evidence is clear'),
    'sanction.bad_attitude': fact('boolean', '态度恶劣', '態度惡劣', 'with a bad attitude'),
    'violation.hazard': listed(
      ['none', 'caused', 'serious'],
      '安全隐患程度',
      '安全隱患程度',
      'whether a hazard arose',
    ),
    'person.unreachable_times': fact(
      'integer',
      '当月联系不上次数',
      '當月聯繫不上次數',
      'times unreachable in the month',
    ),
  },
} satisfies Partial<Vocabulary>;
