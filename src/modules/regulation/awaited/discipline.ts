import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact, listed } = awaiting('rewards and penalties with due process');

/** Breaches that were confirmed, what follows from them, and what people are honoured for. */
export const disciplineWords = {
  events: {
    'breach.confirmed': event(
      '违纪行为已查实',
      '違紀行為已查實',
      'a breach of the regulation was confirmed',
      {
        gravity: listed(['minor', 'ordinary', 'serious'], '情节轻重', '情節輕重', 'gravity'),
        times: fact('integer', '第几次违纪', '第幾次違紀', 'the how-manieth breach it is'),
        harms_image: fact(
          'boolean',
          '严重影响公司形象和业务',
          '嚴重影響公司形象與業務',
          'seriously hurts the image and business of the company',
        ),
        is_incorrigible: fact('boolean', '屡教不改', '屢勸不改', 'incorrigible'),
        loss: fact('money', '造成的经济损失（分）', '造成的經濟損失（分）', 'economic loss in fen'),
      },
    ),
    'loss.found': event(
      '违纪造成公司经济损失',
      '違紀造成公司經濟損失',
      'a breach caused the company a loss',
      { amount: fact('money', '损失金额（分）', '損失金額（分）', 'amount of the loss in fen') },
    ),
    'loss.claimed': event('已依法追偿损失', '已依法求償損失', 'compensation was claimed by law'),
    'employee.honoured': event('优秀员工已评定', '優秀員工已評定', 'an excellent employee was chosen', {
      period: listed(['month', 'year'], '月度或年度', '月度或年度', 'of the month or of the year'),
      rank: fact('integer', '名次', '名次', 'rank'),
    }),
    'employee.commended': event(
      '已表彰并在公司内部宣传',
      '已表揚並在公司內部宣傳',
      'the honour was made known inside the company',
    ),
    'employee.promotion_considered': event('晋升人选评议', '晉升人選評議', 'a promotion was considered', {
      is_outstanding: fact('boolean', '表现优秀、能力突出', '表現優秀、能力突出', 'outstanding and able'),
    }),
  },
  facts: {
    'honour.employee': fact('text', '获奖员工', '獲獎員工', 'employee who is honoured'),
    'honour.award': fact('text', '奖项', '獎項', 'award'),
    'honour.period': fact('text', '评选期间', '評選期間', 'period of the award'),
  },
} satisfies Partial<Vocabulary>;
