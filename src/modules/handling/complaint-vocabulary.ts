import {
  complaintBranches,
  complaintCauses,
  complaintChannels,
  complaintObjects,
  gravities,
} from '#contract/handling.ts';
import { action, event, fact, listed } from '#engine/pack/short-forms.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** A complaint beside its states: its class, its cause, whether it is accepted, what is done and told, a dispute. */
export const complaintHandlingVocabulary = {
  actions: {
    'complaint.classify': action(
      '投诉分类登记',
      '客訴分類登記',
      'sort a complaint by object, channel and cause',
    ),
    'complaint.decide': action(
      '决定是否受理投诉',
      '決定是否受理客訴',
      'decide whether a complaint is accepted',
    ),
    'complaint.plan': action('拟定投诉处理方案', '擬定客訴處理方案', 'draft how a complaint is handled'),
    'complaint.conclude': action('投诉结案审查', '客訴結案審查', 'conclude a complaint after its measures'),
  },
  events: {
    'complaint.classified': event('投诉已分类登记', '客訴已分類登記', 'a complaint was sorted'),
    'complaint.cause_found': event('投诉原因已查明', '客訴原因已查明', 'the cause of a complaint was found'),
    'complaint.reported_up': event(
      '投诉已报告上级',
      '客訴已報告主管',
      'the superior was told of the complaint',
    ),
    'apology.made': event('已向用户致歉', '已向使用者致歉', 'an apology was made to the user'),
    'complaint.planned': event(
      '投诉处理方案已拟定',
      '客訴處理方案已擬定',
      'it was drafted how the complaint is handled',
    ),
    'complaint.passed_on': event('投诉已转有关部门', '客訴已轉有關部門', 'it was passed to the departments'),
    'complaint.decided': event('已决定是否受理投诉', '已決定是否受理客訴', 'its acceptance was decided'),
    'complaint.explained': event(
      '已向用户分析说明',
      '已向使用者分析說明',
      'the cause was explained to the user',
    ),
    'complaint.operators_trained': event(
      '用户操作人员已培训',
      '使用者的操作人員已訓練',
      "the customer's operators were trained",
    ),
    'complaint.carried_out': event('处理措施已落实', '處理措施已落實', 'its measures were carried out'),
    'complaint.fed_back': event(
      '结果已反馈领导和有关部门',
      '結果已回報主管與有關部門',
      'leaders and departments were told the result',
    ),
    'complaint.disputed': event('投诉发生争议', '客訴發生爭議', 'it came to a dispute'),
    'complaint.coordinator_named': event(
      '争议已指定专人协调',
      '爭議已指定專人協調',
      'a coordinator was named',
    ),
    'complaint.dispute_settled': event('争议已按合同处理', '爭議已依合約處理', 'the dispute was settled'),
    'complaint.concluded': event('投诉已审查结案', '客訴已審查結案', 'the complaint was concluded'),
    'complaint.recurred': event(
      '同类投诉再次发生',
      '同類客訴再次發生',
      'the same kind of complaint came again',
    ),
    'cost_recovery.claimed': event(
      '已向用户追讨费用',
      '已向使用者追討費用',
      'the cost was claimed from the customer',
    ),
    'cost_recovery.received': event(
      '追讨的费用已收到',
      '追討的費用已收到',
      'the recovered cost was received',
    ),
  },
  facts: {
    'apology.reason': fact('text', '致歉的原因', '致歉的原因', 'reason of the apology'),
    'complaint.complaint_no': fact('text', '投诉编号', '客訴編號', 'number of the complaint'),
    'complaint.channel': listed(complaintChannels, '投诉渠道', '客訴管道', 'channel of the complaint'),
    'complaint.object': listed(
      complaintObjects,
      '投诉对象（产品、备件、服务）',
      '客訴對象（產品、零件、服務）',
      'what the complaint is about',
    ),
    'complaint.content': fact('text', '投诉内容', '客訴內容', 'what is complained of'),
    'complaint.wanted': fact('text', '用户希望的解决办法', '使用者希望的解決辦法', 'solution that is wanted'),
    'complaint.branch': listed(
      complaintBranches,
      '投诉原因类别（质量、非质量）',
      '客訴原因類別（品質、非品質）',
      'whether quality is the cause',
    ),
    'complaint.cause': listed(complaintCauses, '投诉原因', '客訴原因', 'cause of the complaint'),
    'complaint.personal_fault': fact('boolean', '属个人原因', '屬個人原因', 'a person is to blame'),
    'complaint.gravity': listed(gravities, '投诉严重程度', '客訴嚴重程度', 'gravity of the complaint'),
    'complaint.accepted': fact('boolean', '投诉受理', '客訴受理', 'the complaint is accepted'),
    'complaint.plan': fact('text', '投诉处理方案', '客訴處理方案', 'how it is to be handled'),
    'complaint.result': fact('text', '投诉处理结果', '客訴處理結果', 'result of the handling'),
    'complaint.root_cause': fact('text', '投诉根本原因', '客訴根本原因', 'root cause'),
    'complaint.prevention': fact(
      'text',
      '防止再发生的措施',
      '防止再發的措施',
      'what keeps it from coming again',
    ),
    'cost_recovery.cost': fact(
      'money',
      '应追讨的费用（分）',
      '應追討的費用（分）',
      'cost to be recovered, in fen',
    ),
    'cost_recovery.claimed': fact(
      'money',
      '已追讨的金额（分）',
      '已追討的金額（分）',
      'amount claimed, in fen',
    ),
    'cost_recovery.agreed': fact(
      'money',
      '协商确定的金额（分）',
      '協商確定的金額（分）',
      'amount agreed, in fen',
    ),
    'cost_recovery.received': fact(
      'money',
      '实际收到的金额（分）',
      '實際收到的金額（分）',
      'amount received, in fen',
    ),
  },
} satisfies Partial<Vocabulary>;
