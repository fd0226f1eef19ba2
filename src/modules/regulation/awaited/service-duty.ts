import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const people = awaiting('attendance, leave and duty roster');
const posts = awaiting('roles, posts and authority of the organisation');
const statistics = awaiting('periodic reports with due dates');
const parts = awaiting('parts, stock and stocktakes');
const care = awaiting('follow-up plans and satisfaction surveys');
const report = awaiting('service report beyond the main job');
const skills = awaiting('training plans and records');

/** What clauses say of being reachable, of campaigns, of monthly statistics and of care for the customer. */
export const serviceDutyWords = {
  actions: {
    'part_plan.release': parts.action(
      '下达配件生产计划',
      '下達零件生產計畫',
      'release the production plan of parts',
    ),
    'part.ship': parts.action('发货', '出貨', 'ship parts'),
  },
  events: {
    'reachability.failed': people.event(
      '联系不上服务人员',
      '聯絡不上服務人員',
      'a service person was not reachable',
      {
        in_window: people.fact(
          'boolean',
          '在规定的开机时间内',
          '在規定的開機時間內',
          'in the hours when the phone must be on',
        ),
        excused: people.fact('boolean', '有正当原因', '有正當原因', 'there was a good reason'),
      },
    ),
    'coordinator.asked': posts.event(
      '已请求协助与用户沟通',
      '已請求協助與使用者溝通',
      'help with the customer was asked for',
    ),
    'coordinator.named': posts.event(
      '已指定客户协调人',
      '已指定客戶協調人',
      'a coordinator for the customer was named',
    ),
    'service_network.reviewed': posts.event(
      '服务网络与队伍已检视',
      '服務網與隊伍已檢視',
      'service network and team were reviewed',
    ),
    'service_statistics.submitted': statistics.event(
      '服务统计报表已报送',
      '服務統計報表已提報',
      'the service statistics were submitted',
    ),
    'cost_report.submitted': statistics.event(
      '费用报表已报送',
      '費用報表已提報',
      'the cost report was submitted',
    ),
    'part_demand.raised': parts.event(
      '售后配件需求已提出',
      '售後零件需求已提出',
      'parts for service were asked for',
    ),
    'part_plan.released': parts.event(
      '配件生产计划已下达',
      '零件生產計畫已下達',
      'the production plan of parts was released',
    ),
    'part.shipped': parts.event('配件已发货', '零件已出貨', 'parts were shipped'),
    'spare_part.audited': parts.event(
      '备件运作已检查',
      '備用零件運作已稽核',
      'the handling of spare parts was audited',
    ),
    'product.bought': care.event('客户已购买产品', '客戶已購買產品', 'the customer bought a product'),
    'care_call.made': care.event(
      '已询问产品使用情况',
      '已詢問產品使用情況',
      'the customer was asked how the product is used',
    ),
    'key_customer.named': care.event(
      '已列为重点用户',
      '已列為重點使用者',
      'a customer became a key customer',
    ),
    'service_report.reviewed': report.event(
      '服务报告已审阅',
      '服務報告已審閱',
      'the service report was reviewed',
      {
        detailed: report.fact('boolean', '填写详细', '填寫詳細', 'it is detailed'),
      },
    ),
    'campaign.ended': report.event('服务活动已结束', '服務活動已結束', 'the service campaign ended'),
    'campaign.handed_in': report.event(
      '工作日志和表册已上交',
      '工作日誌與表冊已繳交',
      'log and forms were handed in',
    ),
    'campaign.fees_settled': report.event('费用已结清', '費用已結清', 'the fees were settled'),
    'campaign.ordered_to_settle': report.event(
      '已责令限期结清',
      '已責令限期結清',
      'settling by a date was ordered',
    ),
    'skill.examined': skills.event('技能已考核', '技能已考核', 'the skills were examined'),
  },
  facts: {
    'service_statistics.installation_visits': statistics.fact(
      'integer',
      '安装调试人次',
      '安裝試車人次',
      'person-times of installation',
    ),
    'service_statistics.installation_days': statistics.fact(
      'decimal',
      '安装调试天数',
      '安裝試車天數',
      'days of installation',
    ),
    'service_statistics.installation_cost': statistics.fact(
      'money',
      '安装调试费用（分）',
      '安裝試車費用（分）',
      'cost of installation in fen',
    ),
    'service_statistics.dispatch_visits': statistics.fact(
      'integer',
      '派出服务人次',
      '派出服務人次',
      'person-times of dispatch',
    ),
    'service_statistics.dispatch_days': statistics.fact(
      'decimal',
      '派出服务天数',
      '派出服務天數',
      'days of dispatch',
    ),
    'service_statistics.dispatch_cost': statistics.fact(
      'money',
      '派出服务费用（分）',
      '派出服務費用（分）',
      'cost of dispatch in fen',
    ),
    'service_statistics.material_cost': statistics.fact(
      'money',
      '材料费（分）',
      '材料費（分）',
      'material cost in fen',
    ),
    'service_statistics.transport_cost': statistics.fact(
      'money',
      '运输费（分）',
      '運輸費（分）',
      'transport cost in fen',
    ),
    'service_statistics.total_cost': statistics.fact(
      'money',
      '费用合计（分）',
      '費用合計（分）',
      'total cost in fen',
    ),
    'part_demand.part': parts.fact('text', '需求的配件', '需求的零件', 'part asked for'),
    'part_demand.quantity': parts.fact('integer', '需求数量', '需求數量', 'quantity asked for'),
    'part.shipping_no': parts.fact('text', '发货单号', '出貨單號', 'number of the shipment'),
    'visit.topic_use': care.fact('text', '产品使用情况', '產品使用情況', 'how the product is used'),
    'visit.topic_design': care.fact('text', '对设计的意见', '對設計的意見', 'opinion on the design'),
    'visit.topic_assembly': care.fact('text', '对装配的意见', '對組裝的意見', 'opinion on the assembly'),
    'visit.topic_process': care.fact('text', '对工艺的意见', '對製程的意見', 'opinion on the process'),
    'survey.satisfaction': care.fact(
      'integer',
      '满意度（1 至 5 分）',
      '滿意度（1 至 5 分）',
      'satisfaction, 1 to 5',
    ),
    'survey.buys_again': care.fact(
      'integer',
      '再次购买意愿（1 至 5 分）',
      '再次購買意願（1 至 5 分）',
      'would buy again, 1 to 5',
    ),
    'survey.recommends': care.fact(
      'integer',
      '推荐意愿（1 至 5 分）',
      '推薦意願（1 至 5 分）',
      'would recommend, 1 to 5',
    ),
    'report.customer_opinion': report.fact('text', '用户意见', '使用者意見', "customer's opinion"),
    'campaign.leave_days': people.fact(
      'decimal',
      '服务活动期间请假天数',
      '服務活動期間請假天數',
      'days of leave in the campaign',
    ),
    'campaign.settle_by': report.fact(
      'instant',
      '责令结清的期限',
      '責令結清的期限',
      'when it must be settled',
    ),
    'skill.rules': skills.fact(
      'boolean',
      '服务制度和流程考核合格',
      '服務制度與流程考核合格',
      'rules and flow passed',
    ),
    'skill.machine': skills.fact(
      'boolean',
      '机器原理与结构考核合格',
      '機器原理與結構考核合格',
      'machine knowledge passed',
    ),
    'skill.welding': skills.fact('boolean', '手工电弧焊考核合格', '手工電弧焊考核合格', 'arc welding passed'),
    'skill.tools': skills.fact(
      'boolean',
      '工具与测量考核合格',
      '工具與量測考核合格',
      'tools and measuring passed',
    ),
    'skill.fitting': skills.fact(
      'boolean',
      '配套安装考核合格',
      '配套安裝考核合格',
      'fitting to the combine passed',
    ),
    'skill.troubleshooting': skills.fact(
      'boolean',
      '故障排除考核合格',
      '故障排除考核合格',
      'troubleshooting passed',
    ),
  },
} satisfies Partial<Vocabulary>;
