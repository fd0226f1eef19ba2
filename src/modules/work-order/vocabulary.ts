import { checkInOutcomes, repeatCauses, workOrderStates } from '#contract/work-order-shape.ts';
import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const trips = 'business trips with their orders, advances and expense claims';

/** All facts are those of the latest work order of the case; its creation sets those that it begins anew to null. */
export const workOrderVocabulary = {
  actions: {
    'work_order.create': spec.action(means('开立派工单', '開立派工單', 'create a work order')),
    'work_order.complete_formalities': spec.action(
      means('办理外出手续', '辦理外出手續', 'complete the formalities of going out'),
      trips,
    ),
    'work_order.prepare': spec.action(
      means('作出发准备', '作出發準備', 'have forms, documents and parts ready'),
    ),
    'work_order.accept': spec.action(means('接受派工单', '接受派工單', 'accept the work order')),
    'work_order.contact_customer': spec.action(
      means('出发前联系用户', '出發前聯繫使用者', 'call the customer before leaving'),
    ),
    'work_order.expect_parts': spec.action(
      means('填写可能用到的配件', '填寫可能用到的零件', 'say which parts the work will probably take'),
    ),
    'work_order.depart': spec.action(means('出发', '出發', 'set out')),
    'work_order.check_in': spec.action(means('到场签到', '到場簽到', 'check in on site')),
    'work_order.check_safety': spec.action(
      means('作业前安全检查', '作業前安全檢查', 'look after safety before the work'),
    ),
    'work_order.clear_up': spec.action(
      means('清理现场并交付报告', '清理現場並交付報告', 'clear the place and hand the report over'),
    ),
    'work_order.diagnose': spec.action(means('填写诊断', '填寫診斷', 'write the diagnosis')),
    'work_order.request_consent': spec.action(
      means('征求用户同意', '徵求使用者同意', 'ask the customer to agree to plan and price'),
    ),
    'work_order.record_repair': spec.action(
      means('填写维修内容', '填寫維修內容', 'record the repair with its parts'),
    ),
    'work_order.test': spec.action(means('试车检验', '試車檢驗', 'test after the repair')),
    'work_order.complete': spec.action(means('完工报告', '完工回報', 'complete the order and report in')),
    'work_order.pause': spec.action(means('中断上门服务', '中斷到府服務', 'pause the visit')),
    'work_order.resume': spec.action(means('恢复上门服务', '恢復到府服務', 'go on with the visit')),
    'work_order.tell_parts_missing': spec.action(
      means('报告现场缺件', '回報現場缺件', 'tell which parts are missing on site'),
    ),
    'work_order.agree_next_visit': spec.action(means('另约上门时间', '另約到府時間', 'agree another visit')),
    'work_order.note_departments': spec.action(
      means('记录到访部门', '記錄到訪部門', 'write down the departments visited'),
    ),
    'work_order.cancel': spec.action(means('取消派工单', '取消派工單', 'cancel the work order')),
    'work_order.add_photo': spec.action(means('添加照片', '新增照片', 'add a photograph')),
    'paid_service.request': spec.action(
      means('申请有偿服务', '申請有償服務', 'ask for consent to a paid service'),
    ),
    'paid_service.approve': spec.action(
      means('批准有偿服务', '核准有償服務', 'consent to a paid service, as the leader'),
    ),
    'paid_service.hand_in': spec.action(means('上交服务收入', '繳回服務收入', 'hand the money in')),
  },
  events: {
    'work_order.created': spec.event(means('派工单已开立', '派工單已開立', 'a work order was created')),
    'work_order.accepted': spec.event(
      means('派工单已接受', '派工單已接受', 'the engineer accepted the order'),
    ),
    'work_order.formalities_completed': spec.event(
      means('外出手续已办妥', '外出手續已辦妥', 'the formalities of going out were completed'),
      undefined,
      trips,
    ),
    'work_order.prepared': spec.event(
      means('出发准备已完成', '出發準備已完成', 'forms, documents and parts are ready'),
    ),
    'work_order.customer_contacted': spec.event(
      means('出发前已联系用户', '出發前已聯繫使用者', 'the customer was called before leaving'),
    ),
    'work_order.parts_expected': spec.event(
      means(
        '已填写可能用到的配件',
        '已填寫可能用到的零件',
        'it was said which parts the work will probably take',
      ),
      { parts: spec.fact('text', means('配件', '零件', 'parts')) },
    ),
    'work_order.departed': spec.event(means('已出发', '已出發', 'the engineer set out')),
    'work_order.checked_in': spec.event(means('已到场签到', '已到場簽到', 'the engineer arrived on site'), {
      outcome: spec.listed(
        checkInOutcomes,
        means('签到位置的判断', '簽到位置的判斷', 'what the position tells of the place'),
      ),
    }),
    'work_order.safety_checked': spec.event(
      means('作业安全已检查', '作業安全已檢查', 'safety was checked before the work'),
    ),
    'work_order.cleared_up': spec.event(
      means('现场收尾已检查', '現場收尾已檢查', 'the place was looked after at the end'),
    ),
    'work_order.diagnosed': spec.event(means('诊断已填写', '診斷已填寫', 'the diagnosis was written')),
    'repeat_repair.found': spec.event(
      means('发现同一问题重复维修', '發現同一問題重複維修', 'the same problem was repaired again'),
    ),
    'work_order.consented': spec.event(
      means('用户已答复方案与价格', '使用者已回覆方案與價格', 'the customer answered plan and price'),
      {
        granted: spec.fact('boolean', means('用户同意', '使用者同意', 'the customer agreed')),
        amount: spec.fact('money', means('预计费用（分）', '預估費用（分）', 'estimated charge in fen')),
      },
    ),
    'work_order.repaired': spec.event(means('维修内容已填写', '維修內容已填寫', 'the repair was recorded')),
    'work_order.tested': spec.event(means('已试车检验', '已試車檢驗', 'it was tested after the repair'), {
      passed: spec.fact('boolean', means('检验合格', '檢驗合格', 'the test was passed')),
    }),
    'work_order.completed': spec.event(
      means('已完工并报告服务中心', '已完工並回報服務中心', 'the order was completed and reported in'),
    ),
    'work_order.paused': spec.event(means('上门服务已中断', '到府服務已中斷', 'the visit was paused')),
    'work_order.resumed': spec.event(means('上门服务已恢复', '到府服務已恢復', 'the visit was resumed')),
    'work_order.parts_missing': spec.event(
      means('现场发现缺少配件', '現場發現缺少零件', 'parts are missing on site'),
    ),
    'work_order.next_visit_agreed': spec.event(
      means('已另约上门时间', '已另約到府時間', 'another visit was agreed'),
    ),
    'visit.departments_noted': spec.event(
      means('到访部门已记录', '到訪部門已記錄', 'the departments visited were written down'),
    ),
    'work_order.cancelled': spec.event(means('派工单已取消', '派工單已取消', 'the work order was cancelled')),
    'work_order.photo_added': spec.event(means('已添加照片', '已新增照片', 'a photograph was added'), {
      sha256: spec.fact('text', means('照片的哈希值', '照片的雜湊值', 'hash of the photograph')),
      moment: spec.listed(
        ['before', 'after', 'other'],
        means('维修前、维修后或其他', '維修前、維修後或其他', 'before the repair, after it, or other'),
      ),
    }),
    'paid_service.requested': spec.event(
      means('已申请有偿服务', '已申請有償服務', 'consent to a paid service was asked for'),
    ),
    'paid_service.approved': spec.event(
      means('有偿服务已批准', '有償服務已核准', 'the leader consented to the paid service'),
    ),
    'paid_service.declined': spec.event(
      means('有偿服务未批准', '有償服務未核准', 'the leader did not consent to the paid service'),
    ),
    'paid_service.handed_in': spec.event(
      means('服务收入已上交', '服務收入已繳回', 'the money was handed in'),
      { amount: spec.fact('money', means('上交金额（分）', '繳回金額（分）', 'amount in fen')) },
    ),
  },
  facts: {
    'work_order.state': spec.listed(
      workOrderStates,
      means('派工单的状态', '派工單的狀態', 'state of the work order'),
    ),
    'work_order.order_no': spec.fact('text', means('派工单号', '派工單號', 'number of the work order')),
    'work_order.safety_confirmed': spec.fact(
      'boolean',
      means('客户安全已确认', '客戶安全已確認', 'safety of the customer was confirmed'),
    ),
    'work_order.place_cleared': spec.fact(
      'boolean',
      means('现场已清理', '現場已清理', 'the place was cleared'),
    ),
    'work_order.equipment_restored': spec.fact(
      'boolean',
      means('设备已恢复正常', '設備已恢復正常', 'the equipment was put in normal state'),
    ),
    'work_order.accepted_at': spec.fact(
      'instant',
      means('接受派工单的时刻', '接受派工單的時刻', 'when the engineer accepted it'),
    ),
    'work_order.crew_size': spec.fact(
      'integer',
      means('外出人数', '外出人數', 'number of people who go out'),
    ),
    'work_order.dispatcher': spec.fact(
      'text',
      means(
        '派工的调度（人员编号）',
        '派工的調度（人員編號）',
        'dispatcher who sent the engineer (id of the person)',
      ),
    ),
    'work_order.engineer': spec.fact(
      'text',
      means(
        '负责的工程师（人员编号）',
        '負責的工程師（人員編號）',
        'engineer who was sent (id of the person)',
      ),
    ),
    'work_order.leader': spec.fact(
      'text',
      means('临时负责人（人员编号）', '臨時負責人（人員編號）', 'temporary leader (id of the person)'),
    ),
    'work_order.engineers_out': spec.fact(
      'integer',
      means(
        '本请求已派出而未完工的工程师人数',
        '本請求已派出而未完工的工程師人數',
        'engineers sent for this request who have not completed',
      ),
    ),
    'work_order.required_skill': spec.fact('text', means('所需技能', '所需技能', 'skill that the job needs')),
    'work_order.has_report_form': spec.fact(
      'boolean',
      means('已备服务报告', '已備服務報告', 'the blank service report is ready'),
    ),
    'work_order.has_satisfaction_form': spec.fact(
      'boolean',
      means('已备顾客满意度调查表', '已備顧客滿意度調查表', 'the satisfaction form is ready'),
    ),
    'work_order.check_in_outcome': spec.listed(
      checkInOutcomes,
      means('签到位置的判断', '簽到位置的判斷', 'what the position of the check-in tells'),
    ),
    'repeat_repair.cause': spec.listed(
      repeatCauses,
      means('重复维修的原因', '重複維修的原因', 'why it was repaired again'),
    ),
    'work_order.consent_granted': spec.fact(
      'boolean',
      means('用户同意维修方案与价格', '使用者同意維修方案與價格', 'the customer agreed to plan and price'),
    ),
    'work_order.consent_amount': spec.fact(
      'money',
      means('用户同意的费用（分）', '使用者同意的費用（分）', 'charge that the customer agreed to, in fen'),
    ),
    'work_order.test_passed': spec.fact(
      'boolean',
      means('维修后检验合格', '維修後檢驗合格', 'the test after the repair was passed'),
    ),
    'work_order.next_visit_at': spec.fact(
      'instant',
      means('另约的上门时间', '另約的到府時間', 'agreed time of the next visit'),
    ),
    'work_order.mealtime_consented': spec.fact(
      'boolean',
      means(
        '用户同意用餐时间继续作业',
        '使用者同意用餐時間繼續作業',
        'the user agrees to work through the mealtime',
      ),
    ),
    'work_order.return_agreed_at': spec.fact(
      'instant',
      means('约定的返回时刻', '約定的返回時刻', 'agreed time of return'),
    ),
    'visit.departments': spec.fact(
      'text',
      means('到访部门及处理的问题', '到訪部門及處理的問題', 'departments and problems handled'),
    ),
    'paid.amount': spec.fact(
      'money',
      means('有偿服务金额（分）', '有償服務金額（分）', 'amount of the paid service in fen'),
    ),
    'paid.approved': spec.fact(
      'boolean',
      means('有偿服务经领导同意', '有償服務經主管同意', 'the leader consented to the paid service'),
    ),
    'paid.handed_in': spec.fact(
      'money',
      means('已上交的金额（分）', '已繳回的金額（分）', 'amount handed in, in fen'),
    ),
  },
} satisfies Partial<Vocabulary>;
