import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('roles, posts and authority of the organisation');

/** Posts, recruiting, the life-cycle of an employee, and powers. */
export const personnelWords = {
  actions: {
    'item.draw': action('领用物品', '領用物品', 'draw an item'),
    'position.fill': action('任命岗位', '任命職位', 'fill a post'),
    'candidate.hire': action('录用应聘人员', '錄用應徵人員', 'take a candidate on'),
    'probation.begin': action('进入试用期', '進入試用期', 'begin probation'),
    'vacancy.offer_outside': action('对外招聘', '對外招募', 'offer a vacancy outside'),
    'employee.release': action('办理离职或调岗', '辦理離職或調職', 'let an employee go or move'),
  },
  events: {
    'rule.published': event('管理制度已发布', '管理制度已發布', 'a rule of the department was published'),
    'deliverable.archived': event('研发成果已归档', '研發成果已歸檔', 'deliverables were archived'),
    'regulation.published': event('制度已发布', '制度已發布', 'the regulation was published'),
    'regulation.read': event(
      '员工已阅读制度',
      '員工已閱讀制度',
      'a person confirmed having read the regulation',
    ),
    'position.filled': event('岗位已任命', '職位已任命', 'a post was filled'),
    'vacancy.opened': event('岗位出现空缺', '職位出現空缺', 'a vacancy came up'),
    'vacancy.offered_inside': event(
      '空缺已先在内部公布',
      '職缺已先在內部公告',
      'the vacancy was offered inside first',
    ),
    'vacancy.offered_outside': event('空缺已对外招聘', '職缺已對外招募', 'the vacancy was offered outside'),
    'candidate.interviewed': event('应聘人员已面试', '應徵人員已面試', 'a candidate was interviewed'),
    'candidate.hired': event('应聘人员已录用', '應徵人員已錄用', 'a candidate was taken on'),
    'employee.status_changed': event('员工状态已变更', '員工狀態已變更', 'the status of an employee changed'),
    'handover.completed': event('交接已完成', '交接已完成', 'the hand-over was completed'),
    'project.registered': event('项目已登记', '專案已登記', 'a project was registered'),
    'project.won': event('新项目已签约', '新專案已簽約', 'a project was won', {
      profit: fact('money', '核算利润（分）', '核算利潤（分）', 'calculated profit in fen'),
    }),
    'project.month_settled': event(
      '项目月度利润已核算',
      '專案月度利潤已核算',
      "the month's profit of a project was calculated",
      { profit: fact('money', '核算利润（分）', '核算利潤（分）', 'calculated profit in fen') },
    ),
    'guard.headcount_settled': event(
      '大区保安员人数已核定',
      '區域保全員人數已核定',
      'the guards of a region were counted',
      {
        added: fact('integer', '比基数增加的人数', '比基數增加的人數', 'guards above the base'),
        removed: fact('integer', '比基数减少的人数', '比基數減少的人數', 'guards below the base'),
      },
    ),
    'work_plan.made': event('工作计划已制定', '工作計畫已訂定', 'a work plan was made', {
      period: listed(['day', 'week', 'month', 'year'], '计划周期', '計畫週期', 'period'),
    }),
    'found_property.found': event(
      '拾到客人遗失物品',
      '拾獲客人遺失物品',
      'lost property of a guest was found',
    ),
    'found_property.handed_in': event(
      '拾获物品已交当班经理',
      '拾獲物品已交當班經理',
      'found property was handed to the manager on duty',
    ),
    'found_property.hidden': event(
      '查实隐匿拾获物品',
      '查實隱匿拾獲物品',
      'hiding found property was confirmed',
    ),
    'hotel_property.damaged': event(
      '酒店财物被拿取或损坏',
      '飯店財物遭取走或損壞',
      'property of the hotel was taken or damaged',
      { loss: fact('money', '损失金额（分）', '損失金額（分）', 'loss in fen') },
    ),
    'stored_drinks.checked': event(
      '客人寄存酒水已检查',
      '客人寄存酒水已檢查',
      'stored drinks of guests were checked',
    ),
  },
  facts: {
    'regional_pay.base': fact(
      'money',
      '大区经理基本工资（分）',
      '區域經理基本薪資（分）',
      'base pay of a regional manager in fen',
    ),
    'regional_pay.performance': fact(
      'money',
      '大区经理绩效工资（分）',
      '區域經理績效薪資（分）',
      'performance pay of a regional manager in fen',
    ),
    'rule.title': fact('text', '制度名称', '制度名稱', 'title of the rule'),
    'deliverable.is_confidential': fact(
      'boolean',
      '已按保密要求归档',
      '已依保密要求歸檔',
      'archived as confidential',
    ),
    'deliverable.index_no': fact('text', '档案检索号', '檔案檢索號', 'number by which it is found'),
    'position.kind': listed(
      ['centre_manager', 'support_engineer', 'service_engineer', 'representative'],
      '岗位类别',
      '職位類別',
      'kind of post',
    ),
    'position.duties': fact('text', '岗位职责', '職位職責', 'duties of the post'),
    'candidate.level': listed(
      ['below_supervisor', 'supervisor', 'department_manager'],
      '应聘岗位级别',
      '應徵職位級別',
      'level of the post',
    ),
    'candidate.pre_job_passed': fact(
      'boolean',
      '岗前培训考核合格',
      '職前訓練測驗合格',
      'the pre-job test was passed',
    ),
    'vacancy.channel': listed(
      ['newspaper', 'web', 'job_market', 'college'],
      '招聘渠道',
      '招募管道',
      'channel of recruiting',
    ),
    'employee.status': listed(
      ['probation', 'confirmed', 'transferred', 'suspended', 'left', 'dismissed'],
      '员工状态',
      '員工狀態',
      'status of the employee',
    ),
    'handover.checklist': fact('text', '交接清单', '交接清單', 'list of the hand-over'),
    'position.holder': fact('text', '任职人', '任職者', 'who holds the post'),
    'position.managers': fact('integer', '中心经理人数', '中心經理人數', 'number of managers of the centre'),
    'project.responsible': fact('text', '项目负责人', '專案負責人', 'person responsible for the project'),
    'project.region': fact('text', '所属大区', '所屬區域', 'region of the project'),
    'stored_drinks.problem': fact('text', '寄存酒水的问题', '寄存酒水的問題', 'problem with stored drinks'),
  },
} satisfies Partial<Vocabulary>;
