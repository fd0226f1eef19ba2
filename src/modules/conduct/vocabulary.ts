import { conductKinds, conductStatuses } from '#contract/conduct.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const control = spec.fact('text', means('奖惩条款', '獎懲條款', 'clause of the measure'));
const fen = spec.fact('money', means('金额（分）', '金額（分）', 'amount in fen'));

export const conductVocabulary = {
  actions: {
    'conduct.propose': spec.action(means('提出奖惩', '提出獎懲', 'propose a measure')),
    'conduct.confirm': spec.action(means('确认奖惩事由', '確認獎懲事由', 'confirm a violation or merit')),
    'conduct.decide': spec.action(means('决定奖惩', '決定獎懲', 'decide a measure')),
    'conduct.serve': spec.action(means('送达处罚单', '送達懲處單', 'serve the slip')),
    'conduct.settle': spec.action(means('转入工资', '轉入薪資', 'carry it to the pay')),
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
    'conduct.dismissed': spec.event(means('认定不成立', '認定不成立', 'it was dismissed')),
    'conduct.heard': spec.event(means('已听取本人陈述', '已聽取本人陳述', 'the person was heard')),
    'conduct.decided': spec.event(means('奖惩已决定', '獎懲已決定', 'the measure was decided'), {
      control,
      fen,
    }),
    'conduct.served': spec.event(means('处罚单已送达', '懲處單已送達', 'the slip was served')),
    'conduct.signed': spec.event(means('本人已签字', '本人已簽名', 'the person signed')),
    'conduct.signature_refused': spec.event(means('本人拒签', '本人拒簽', 'the person refused to sign')),
    'conduct.appealed': spec.event(means('已书面申诉', '已書面申訴', 'an appeal was filed')),
    'conduct.answered': spec.event(means('申诉已答复', '申訴已答覆', 'the appeal was answered')),
    'conduct.settled': spec.event(means('已转入工资', '已轉入薪資', 'it was carried to the pay'), {
      control,
      fen,
    }),
    'conduct.withdrawn': spec.event(means('奖惩已撤销', '獎懲已撤銷', 'it was withdrawn')),
    'conduct.expired': spec.event(means('处罚期满', '懲處期滿', 'its term ended')),
    'person.wage_recorded': spec.event(means('工资已登记', '薪資已登錄', 'a wage was recorded')),
    'company.wage_guard_set': spec.event(
      means('工资扣款限制已设定', '薪資扣款限制已設定', 'the guard of wages was set'),
    ),
  },
  facts: {
    'conduct.status': spec.listed(conductStatuses, means('奖惩状态', '獎懲狀態', 'status of the measure')),
    'conduct.kind': spec.listed(conductKinds, means('奖励或处罚', '獎勵或懲處', 'reward or sanction')),
    'conduct.amount': spec.fact('money', means('奖惩金额（分）', '獎懲金額（分）', 'amount in fen')),
  },
} satisfies Partial<Vocabulary>;
