import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('complaint handling with cause and liability');

/** Complaints from their acceptance through cause and liability to the measures taken and told. */
export const complaintWords = {
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
  },
  facts: {
    'complaint.complaint_no': fact('text', '投诉编号', '客訴編號', 'number of the complaint'),
    'complaint.channel': listed(
      ['phone', 'letter', 'visit', 'web', 'market'],
      '投诉渠道',
      '客訴管道',
      'channel of the complaint',
    ),
    'complaint.object': listed(
      ['product', 'part', 'service'],
      '投诉对象（产品、备件、服务）',
      '客訴對象（產品、零件、服務）',
      'what the complaint is about',
    ),
    'complaint.content': fact('text', '投诉内容', '客訴內容', 'what is complained of'),
    'complaint.wanted': fact('text', '用户希望的解决办法', '使用者希望的解決辦法', 'solution that is wanted'),
    'complaint.branch': listed(
      ['quality', 'non_quality'],
      '投诉原因类别（质量、非质量）',
      '客訴原因類別（品質、非品質）',
      'whether quality is the cause',
    ),
    'complaint.cause': listed(
      ['quarrel', 'soliciting', 'late', 'repeat_repair', 'attitude', 'skill', 'quality', 'misuse', 'other'],
      '投诉原因',
      '客訴原因',
      'cause of the complaint',
    ),
    'complaint.personal_fault': fact('boolean', '属个人原因', '屬個人原因', 'a person is to blame'),
    'complaint.gravity': listed(
      ['minor', 'major', 'grave'],
      '投诉严重程度',
      '客訴嚴重程度',
      'gravity of the complaint',
    ),
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
  },
} satisfies Partial<Vocabulary>;
