import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const post = awaiting('roles, posts and authority of the organisation');
const tool = awaiting('tools and equipment');
const paper = awaiting('service report beyond the main job');
const appraisal = awaiting('appraisal');

/** What only some service centres ask for: posts, computers, the papers of a software installation. */
export const serviceCentreWords = {
  actions: {
    'computer.change_setup': tool.action(
      '安装软件或设置开机、屏保密码',
      '安裝軟體或設定開機、螢幕保護密碼',
      'install software or set a boot or screen password',
    ),
  },
  events: {
    'implementation.finished': paper.event(
      '软件实施已结束',
      '軟體導入已結束',
      'the implementation of the software ended',
    ),
    'implementation.papers_handed_in': paper.event(
      '工程实施单等已交回',
      '工程實施單等已交回',
      'the papers of the implementation were brought back',
    ),
    'service_paper.filed': paper.event('服务单据已归档', '服務單據已歸檔', 'a service document was filed'),
    'trip.returned': paper.event(
      '外出人员已返回公司',
      '外出人員已返回公司',
      'the person came back to the company',
    ),
    'feedback_form.handed_in': paper.event(
      '服务反馈表已交客户关系部',
      '服務回饋表已交客戶關係部',
      'the feedback form was handed in',
    ),
  },
  facts: {
    'person.superior': post.fact('text', '直接上级', '直屬主管', 'direct superior'),
    'person.service_years': post.fact(
      'decimal',
      '客服、回访或档案工作年限',
      '客服、回訪或檔案工作年資',
      'years of service, follow-up or file work',
    ),
    'service_paper.kind': paper.listed(
      [
        'trip_form',
        'visit_request',
        'feedback_form',
        'implementation_form',
        'acceptance_form',
        'start_up_plan',
        'program_change',
        'data_clearing',
        'admin_password',
      ],
      '单据种类',
      '單據種類',
      'kind of document',
    ),
    'service_paper.holder': paper.fact('text', '单据保管部门', '單據保管部門', 'department that keeps it'),
    'service_paper.responsible': paper.fact('text', '单据责任人', '單據負責人', 'person responsible for it'),
    'appraisal_form.kind': appraisal.listed(
      ['probation', 'skill', 'regular'],
      '考核种类',
      '考核種類',
      'kind of appraisal',
    ),
    'appraisal_form.result': appraisal.fact('text', '考核结果', '考核結果', 'result of the appraisal'),
    'appraisal_form.pay_result': appraisal.fact(
      'text',
      '岗位工资调整结果',
      '崗位工資調整結果',
      'how the base pay was adjusted',
    ),
    'visit.customer_opinion': paper.fact(
      'text',
      '用户对本次服务的意见',
      '使用者對本次服務的意見',
      "customer's opinion of the visit",
    ),
    'report.signer_in_charge': paper.fact(
      'boolean',
      '签字人是用户负责人',
      '簽名人是使用者負責人',
      'the signer is the person in charge at the customer',
    ),
  },
} satisfies Partial<Vocabulary>;
