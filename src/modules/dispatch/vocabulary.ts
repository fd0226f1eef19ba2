import { absenceReasons } from '#contract/absence.ts';
import { rejectReasons } from '#contract/dispatch.ts';
import { teams } from '#contract/organisation.ts';
import { passedOverReasons } from '#contract/work-order-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const appointmentTimes = {
  from: spec.fact('instant', means('约定开始时刻', '約定開始時刻', 'agreed start')),
  to: spec.fact('instant', means('约定结束时刻', '約定結束時刻', 'agreed end')),
};

export const dispatchVocabulary = {
  actions: {
    'dispatch.assign': spec.action(means('派工', '派工', 'send an engineer')),
    'dispatch.unassign': spec.action(means('收回派工', '收回派工', 'take the order back')),
    'dispatch.reject': spec.action(
      means('工程师退回派工', '工程師退回派工', 'give an order back, as the engineer'),
    ),
    'dispatch.judge_rejection': spec.action(
      means('判定退回理由', '判定退回理由', 'judge why an order was given back'),
    ),
    'dispatch.grab': spec.action(means('抢单', '搶單', 'take an order oneself')),
    'proposal.ask': spec.action(means('生成当天派工方案', '產生當天派工方案', 'ask for a plan of the day')),
    'absence.add': spec.action(means('登记不在岗', '登記缺勤', 'note an absence')),
    'absence.end': spec.action(means('结束不在岗', '結束缺勤', 'end an absence')),
    'map_tiles.configure': spec.action(means('设置地图底图', '設定地圖底圖', 'set up the tiles of the map')),
    'appointment.agree': spec.action(
      means('约定或更改上门时间', '約定或更改到府時間', 'agree or change the appointment'),
    ),
  },
  events: {
    'dispatch.assigned': spec.event(means('已派工', '已派工', 'an engineer was sent'), {
      in_turn: spec.fact('boolean', means('按轮次派出', '按輪次派出', 'sent in turn')),
      grabbed: spec.fact('boolean', means('工程师自己抢单', '工程師自己搶單', 'taken by the engineer')),
    }),
    'dispatch.rejected': spec.event(
      means('工程师已退回派工', '工程師已退回派工', 'an engineer gave the order back'),
      {
        reason: spec.listed(rejectReasons, means('退回的原因', '退回的原因', 'why')),
      },
    ),
    'dispatch.refused': spec.event(
      means(
        '工程师拒绝派工，理由已判定',
        '工程師拒絕派工，理由已判定',
        'an engineer refused to be sent, and the reason was judged',
      ),
      {
        accepted: spec.fact('boolean', means('拒绝的理由成立', '拒絕的理由成立', 'the reason was accepted')),
      },
    ),
    'absence.added': spec.event(means('已登记不在岗', '已登記缺勤', 'an absence was noted'), {
      from: spec.fact('instant', means('开始时刻', '開始時刻', 'from')),
      to: spec.fact('instant', means('结束时刻', '結束時刻', 'to')),
      reason: spec.listed(absenceReasons, means('不在岗的原因', '缺勤的原因', 'why')),
    }),
    'absence.ended': spec.event(means('不在岗已结束', '缺勤已結束', 'an absence was ended')),
    'dispatch.proposal_asked': spec.event(
      means('已要求生成当天派工方案', '已要求產生當天派工方案', 'a plan of the day was asked for'),
      { day: spec.fact('civil_date', means('日期', '日期', 'day')) },
    ),
    'company.map_tiles_configured': spec.event(
      means('地图底图已设置', '地圖底圖已設定', 'the tiles of the map were set up'),
    ),
    'dispatch.skipped': spec.event(
      means('轮次中被跳过', '輪次中被跳過', 'an engineer was passed over in the rotation'),
      {
        reason: spec.listed([...passedOverReasons, 'dispatcher'], means('跳过的原因', '跳過的原因', 'why')),
      },
    ),
    'dispatch.unassigned': spec.event(means('派工已收回', '派工已收回', 'the order was taken back')),
    'appointment.agreed': spec.event(
      means('已约定上门时间', '已約定到府時間', 'the appointment was agreed'),
      appointmentTimes,
    ),
    'appointment.changed': spec.event(
      means('上门时间已更改', '到府時間已更改', 'the appointment was changed'),
      appointmentTimes,
    ),
  },
  facts: {
    'dispatch.in_turn': spec.fact(
      'boolean',
      means('拟派的工程师轮到派工', '擬派的工程師輪到派工', 'the engineer to be sent is next in turn'),
    ),
    'dispatch.area_fits': spec.fact(
      'boolean',
      means('拟派的工程师负责该区域', '擬派的工程師負責該區域', 'the engineer is responsible for the area'),
    ),
    'dispatch.skill_fits': spec.fact(
      'boolean',
      means('拟派的工程师具备所需技能', '擬派的工程師具備所需技能', 'the engineer has the skill needed'),
    ),
    'dispatch.engineer_out': spec.fact(
      'boolean',
      means('拟派的工程师在外未归', '擬派的工程師在外未歸', 'the engineer is still out on another order'),
    ),
    'dispatch.travel_fits': spec.fact(
      'boolean',
      means(
        '两次上门之间来得及赶路',
        '兩次到府之間來得及趕路',
        'the time between two visits is enough for the way',
      ),
    ),
    'dispatch.rejected_for': spec.listed(
      rejectReasons,
      means('最近一次退回派工的原因', '最近一次退回派工的原因', 'why the order was given back last'),
    ),
    'dispatch.team': spec.listed(teams, means('派出的班组', '派出的班組', 'team that is sent')),
    'dispatch.reason': spec.fact(
      'text',
      means('不按轮次派工的理由', '不按輪次派工的理由', 'reason for passing over the next in turn'),
    ),
    'appointment.from': spec.fact('instant', means('约定开始时刻', '約定開始時刻', 'agreed start')),
    'appointment.to': spec.fact('instant', means('约定结束时刻', '約定結束時刻', 'agreed end')),
  },
} satisfies Partial<Vocabulary>;
