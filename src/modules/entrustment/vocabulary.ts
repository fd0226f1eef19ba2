import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const outlet = { outlet: spec.fact('text', means('合作网点', '合作據點', 'the outlet')) };

const month = () => spec.fact('text', means('月份', '月份', 'month'));

export const entrustmentVocabulary = {
  actions: {
    'outlet_statement.draw': spec.action(
      means('编制合作网点结算单', '編製合作據點結算單', 'draw up what an outlet is owed'),
    ),
    'outlet_statement.confirm': spec.action(
      means('合作网点确认结算单', '合作據點確認結算單', 'agree to the statement, as the outlet'),
    ),
    'outlet_statement.dispute': spec.action(
      means('合作网点对结算单提出异议', '合作據點對結算單提出異議', 'object to the statement, as the outlet'),
    ),
    'outlet_statement.approve': spec.action(
      means('批准合作网点结算单', '核准合作據點結算單', 'approve the statement of an outlet'),
    ),
    'entrustment.hand_over': spec.action(means('转派合作网点', '轉派合作據點', 'hand an order to an outlet')),
    'entrustment.accept': spec.action(means('合作网点接单', '合作據點接單', 'take the order, as the outlet')),
    'entrustment.refuse': spec.action(
      means('合作网点拒单', '合作據點拒單', 'refuse the order, as the outlet'),
    ),
    'entrustment.agree_terms': spec.action(
      means('约定合作网点答复时限', '約定合作據點答覆時限', 'agree with an outlet how soon it answers'),
    ),
    'entrustment.lapse': spec.action(
      means(
        '逾时未答复，派工单退回',
        '逾時未答覆，派工單退回',
        'give back an order that the outlet has not answered',
      ),
    ),
    'entrustment.take_back': spec.action(
      means('从合作网点收回派工单', '從合作據點收回派工單', 'take the order back from the outlet'),
    ),
  },
  events: {
    'outlet_statement.drawn': spec.event(
      means('合作网点结算单已编制', '合作據點結算單已編製', 'the statement of an outlet was drawn up'),
      {
        month: month(),
        amount: spec.fact('money', means('结算金额（分）', '結算金額（分）', 'amount in fen')),
        orders: spec.fact('integer', means('派工单数', '派工單數', 'number of orders')),
      },
    ),
    'outlet_statement.confirmed': spec.event(
      means('合作网点已确认结算单', '合作據點已確認結算單', 'the outlet agreed to its statement'),
      { month: month() },
    ),
    'outlet_statement.disputed': spec.event(
      means('合作网点对结算单有异议', '合作據點對結算單有異議', 'the outlet objected to its statement'),
      {
        month: month(),
        note: spec.fact('text', means('异议内容', '異議內容', 'what is wrong')),
      },
    ),
    'outlet_statement.approved': spec.event(
      means('合作网点结算单已批准', '合作據點結算單已核准', 'the statement of an outlet was approved'),
      { month: month() },
    ),
    'entrustment.handed_over': spec.event(
      means('派工单已转派合作网点', '派工單已轉派合作據點', 'the order was handed to an outlet'),
      outlet,
    ),
    'entrustment.accepted': spec.event(
      means('合作网点已接单', '合作據點已接單', 'the outlet has taken the order'),
    ),
    'entrustment.refused': spec.event(
      means('合作网点已拒单', '合作據點已拒單', 'the outlet has refused the order'),
      {
        reason: spec.fact('text', means('拒单原因', '拒單原因', 'why')),
      },
    ),
    'entrustment.lapsed': spec.event(
      means('合作网点逾时未答复', '合作據點逾時未答覆', 'the outlet has not answered in time'),
    ),
    'entrustment.terms_agreed': spec.event(
      means('合作网点答复时限已约定', '合作據點答覆時限已約定', 'it was agreed how soon the outlet answers'),
      {
        answer_hours: spec.fact(
          'integer',
          means('答复时限（小时）', '答覆時限（小時）', 'hours until it answers'),
        ),
      },
    ),
    'entrustment.taken_back': spec.event(
      means('已从合作网点收回派工单', '已從合作據點收回派工單', 'the order was taken back from the outlet'),
    ),
  },
  facts: {
    'work_order.outlet': spec.fact(
      'text',
      means('受托合作网点（编号）', '受託合作據點（編號）', 'outlet that has the order (its id)'),
    ),
  },
} satisfies Partial<Vocabulary>;
