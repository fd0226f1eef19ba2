import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('rewards and penalties with due process');

/** The slip that stands before a penalty, the signature on it, the appeal and its answer. */
export const sanctionSlipWords = {
  actions: {
    'sanction.carry_out': action('执行处罚', '執行處罰', 'carry a sanction out'),
    'appeal.file': action('书面申诉', '書面申訴', 'file an appeal in writing'),
    'award.nominate': action('提名评优或晋升', '提名評優或晉升', 'name somebody for an award or promotion'),
  },
  events: {
    'sanction.slip_served': event('处罚单已送达', '處罰單已送達', 'the slip was served'),
    'sanction.slip_signed': event(
      '本人已在处罚单上签字',
      '本人已在處罰單上簽名',
      'the person signed the slip',
    ),
    'sanction.signature_refused': event('本人拒签处罚单', '本人拒簽處罰單', 'the person refused to sign'),
    'sanction.carried_out': event('处罚已执行', '處罰已執行', 'the sanction was carried out'),
    'appeal.filed': event('已书面申诉', '已書面申訴', 'an appeal was filed'),
    'appeal.answered': event('申诉已答复', '申訴已答覆', 'the appeal was answered'),
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
    'sanction.person': fact('text', '被处罚人', '被處罰人', 'person'),
    'sanction.facts': fact('text', '违规事实', '違規事實', 'facts of the case'),
    'sanction.proposal': fact('text', '处罚意见', '處罰意見', 'measure that is proposed'),
    'sanction.amount': fact('money', '处罚金额（分）', '處罰金額（分）', 'amount in fen'),
    'sanction.issued_on': fact('civil_date', '处罚单日期', '處罰單日期', 'day of the slip'),
    'sanction.signed': fact('boolean', '本人已签字', '本人已簽名', 'the person signed'),
    'sanction.witnesses': fact('integer', '签字的见证人数', '簽名的見證人數', 'witnesses who signed'),
    'sanction.education_note': fact(
      'text',
      '教育谈话记录',
      '教育談話記錄',
      'note of the talk before the penalty',
    ),
    'sanction.catalogue_row': fact('text', '处罚条款', '處罰條款', 'row of the catalogue'),
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
