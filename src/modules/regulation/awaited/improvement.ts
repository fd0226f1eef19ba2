import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact, listed } = awaiting('quality feedback, corrective and preventive action');

/** Feedback to other departments, and improvements from the request to the plan. */
export const improvementWords = {
  actions: {
    'process_improvement.plan': action('编制流程优化方案', '編製流程改善方案', 'plan a process improvement'),
  },
  events: {
    'product_problem.found': event(
      '发现产品问题或客户需求',
      '發現產品問題或客戶需求',
      'a product problem or customer need was found',
    ),
    'product_problem.fed_back': event(
      '产品问题已反馈有关部门',
      '產品問題已回饋有關部門',
      'it was fed back to the department',
    ),
    'corrective_action.planned': event('改进措施已制定', '改進措施已訂定', 'an improvement was planned'),
    'corrective_action.carried_out': event(
      '改进措施已落实',
      '改進措施已落實',
      'an improvement was carried out',
    ),
    'process_improvement.requested': event(
      '已提出流程优化',
      '已提出流程改善',
      'a process improvement was asked for',
    ),
    'process_improvement.planned': event(
      '流程优化初步方案已编制',
      '流程改善初步方案已編製',
      'a first improvement plan was written',
    ),
    'process_improvement.evaluated': event('流程已评估', '流程已評估', 'the process was evaluated'),
    'process_improvement.analysed': event('流程已分析', '流程已分析', 'the process was analysed'),
  },
  facts: {
    'product_problem.product': fact('text', '产品', '產品', 'product'),
    'product_problem.problem': fact('text', '问题或需求', '問題或需求', 'problem or need'),
    'product_problem.department': listed(
      ['sales', 'rd', 'production'],
      '反馈的部门',
      '回饋的部門',
      'department addressed',
    ),
    'corrective_action.cause': fact('text', '不满意的原因', '不滿意的原因', 'cause'),
    'corrective_action.measure': fact('text', '改进措施', '改進措施', 'measure'),
    'corrective_action.department': fact('text', '落实部门', '落實部門', 'department that carries it out'),
    'process_improvement.requester': listed(
      ['chairman', 'director', 'department'],
      '提出人',
      '提出人',
      'who asks for it',
    ),
    'process_improvement.aim': listed(['cost', 'quality', 'service', 'speed'], '优化目标', '改善目標', 'aim'),
    'process_improvement.means': listed(['delete', 'compress', 'reorder'], '优化手段', '改善手段', 'means'),
    'process_improvement.level': listed(
      ['as_is', 'key_process', 'process_system'],
      '优化层次',
      '改善層次',
      'level',
    ),
    'process_improvement.first_plan': fact('text', '初步优化方案', '初步改善方案', 'first plan'),
    'process_improvement.goal_results': fact('text', '绩效评价', '績效評價', 'results of goals'),
    'process_improvement.accident_review': fact('text', '事故检讨', '事故檢討', 'accident review'),
    'process_improvement.customer_feedback': fact('text', '客户反馈', '客戶回饋', 'customer feedback'),
    'process_improvement.checks': fact('text', '检查控制', '檢查控制', 'checks and audits'),
    'process_improvement.study': fact('text', '学习研究', '學習研究', 'study and benchmarking'),
    'process_improvement.nature': fact('text', '性质分析', '性質分析', 'nature'),
    'process_improvement.cause': fact('text', '原因分析', '原因分析', 'cause'),
    'process_improvement.parties': fact('text', '当事方分析', '當事方分析', 'parties concerned'),
    'process_improvement.implementation': fact('text', '实施分析', '實施分析', 'implementation'),
    'process_improvement.method': listed(
      ['interview', 'brainstorming', 'delphi', 'benchmarking'],
      '优化方法',
      '改善方法',
      'method',
    ),
  },
} satisfies Partial<Vocabulary>;
