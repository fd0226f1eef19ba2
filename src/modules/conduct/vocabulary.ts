import { conductKinds, conductStatuses } from '#contract/conduct-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { occasionExcused } from '#road/figures/excusals.ts';

const control = spec.fact('text', means('奖惩条款', '獎懲條款', 'clause of the measure'));
const fen = spec.fact('money', means('金额（分）', '金額（分）', 'amount in fen'));

export const conductVocabulary = {
  actions: {
    'conduct.propose': spec.action(means('提出奖惩', '提出獎懲', 'propose a measure')),
    'conduct.confirm': spec.action(means('确认奖惩事由', '確認獎懲事由', 'confirm a violation or merit')),
    'conduct.decide': spec.action(means('决定奖惩', '決定獎懲', 'decide a measure')),
    'conduct.serve': spec.action(means('送达处罚单', '送達懲處單', 'serve the slip')),
    'sanction.carry_out': spec.action(means('执行处罚', '執行懲處', 'carry a sanction out')),
    'appeal.file': spec.action(means('书面申诉', '書面申訴', 'file an appeal in writing')),
  },
  events: {
    'violation.found': spec.event(means('发现违规', '發現違規', 'a violation was found'), { control }),
    'merit.found': spec.event(means('发现应予奖励的事迹', '發現應予獎勵的事蹟', 'a merit was found'), {
      control,
    }),
    'conduct.person_named': spec.event(means('已确定责任人', '已確定責任人', 'the person was named')),
    'conduct.verified': spec.event(means('事实已查证', '事實已查證', 'the facts were inquired into')),
    'violation.proposed': spec.event(means('已提出处罚', '已提出懲處', 'a sanction was proposed'), {
      control,
    }),
    'merit.proposed': spec.event(means('已提出奖励', '已提出獎勵', 'a reward was proposed'), { control }),
    'conduct.confirmed': spec.event(means('事由已确认', '事由已確認', 'it was confirmed')),
    'conduct.excused': spec.event(means('已予免责', '已予免責', 'it was excused')),
    [occasionExcused]: spec.event(
      means('主管已予免责，不计为违反', '主管已予免責，不計為違反', 'a supervisor excused what was broken'),
      {
        excuse: spec.fact('text', means('免责理由', '免責理由', 'reason that excuses')),
        conduct_no: spec.fact('text', means('奖惩编号', '獎懲編號', 'number of the case of conduct')),
        clause: spec.fact('text', means('被违反的条款', '被違反的條款', 'clause that was broken')),
        control: spec.fact('integer', means('条款中的控制项', '條款中的控制項', 'control of the clause')),
        clock: spec.fact('text', means('超时的时限', '逾時的時限', 'clock that was late')),
        judged_at: spec.fact('instant', means('判定时间', '判定時間', 'when it was judged')),
      },
    ),
    'conduct.dismissed': spec.event(means('认定不成立', '認定不成立', 'it was dismissed')),
    'conduct.heard': spec.event(means('已听取本人陈述', '已聽取本人陳述', 'the person was heard')),
    'sanction.decided': spec.event(means('奖惩已决定', '獎懲已決定', 'the measure was decided'), {
      control,
      fen,
    }),
    'sanction.slip_served': spec.event(means('处罚单已送达', '懲處單已送達', 'the slip was served')),
    'sanction.slip_signed': spec.event(means('本人已签字', '本人已簽名', 'the person signed')),
    'sanction.signature_refused': spec.event(means('本人拒签', '本人拒簽', 'the person refused to sign')),
    'appeal.filed': spec.event(means('已书面申诉', '已書面申訴', 'an appeal was filed')),
    'appeal.answered': spec.event(means('申诉已答复', '申訴已答覆', 'the appeal was answered')),
    'sanction.deducted': spec.event(means('已转入工资', '已轉入薪資', 'it was carried to the pay'), {
      control,
      fen,
    }),
    'conduct.withdrawn': spec.event(means('奖惩已撤销', '獎懲已撤銷', 'it was withdrawn')),
    'conduct.expired': spec.event(means('处罚期满', '懲處期滿', 'its term ended')),
    'conduct.reminded': spec.event(
      means('已提醒奖惩时限', '已提醒獎懲時限', 'people were reminded of a limit'),
    ),
    'conduct.overdue': spec.event(means('奖惩时限已过', '獎懲時限已過', 'a limit of it has passed')),
    'conduct.became_final': spec.event(
      means(
        '申诉期满，已成为最终决定',
        '申訴期滿，已成為最終決定',
        'it became final: the term of appeal is over',
      ),
    ),
    'person.wage_recorded': spec.event(means('工资已登记', '薪資已登錄', 'a wage was recorded')),
    'company.wage_guard_set': spec.event(
      means('工资扣款限制已设定', '薪資扣款限制已設定', 'the guard of wages was set'),
    ),
  },
  facts: {
    'sanction.person': spec.fact('text', means('被处罚人', '被懲處人', 'person')),
    'sanction.facts': spec.fact('text', means('违规事实', '違規事實', 'facts of the case')),
    'sanction.catalogue_row': spec.fact('text', means('处罚条款', '懲處條款', 'row of the catalogue')),
    'sanction.clause': spec.fact('text', means('所依据的条款', '所依據的條款', 'clause it rests on')),
    'sanction.proposal': spec.fact('text', means('处罚意见', '懲處意見', 'measure that is proposed')),
    'sanction.measure': spec.fact('text', means('处罚措施', '懲處措施', 'measure')),
    'sanction.amount': spec.fact('money', means('处罚金额（分）', '懲處金額（分）', 'amount in fen')),
    'sanction.issued_on': spec.fact('civil_date', means('处罚单日期', '懲處單日期', 'day of the slip')),
    'sanction.education_note': spec.fact(
      'text',
      means('教育谈话记录', '教育談話記錄', 'note of the talk before the penalty'),
    ),
    'sanction.signed': spec.fact('boolean', means('本人已签字', '本人已簽名', 'the person signed')),
    'sanction.witnesses': spec.fact(
      'integer',
      means('签字的见证人数', '簽名的見證人數', 'witnesses who signed'),
    ),
    'conduct.status': spec.listed(conductStatuses, means('奖惩状态', '獎懲狀態', 'status of the measure')),
    'conduct.kind': spec.listed(conductKinds, means('奖励或处罚', '獎勵或懲處', 'reward or sanction')),
  },
} satisfies Partial<Vocabulary>;
