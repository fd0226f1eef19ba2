import { action, event, fact } from '#engine/pack/short-forms.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

/** What is found out about a case: cause and countermeasure, who is liable, what a supplier solves, major problems. */
export const qualityVocabulary = {
  actions: {
    'cause_analysis.agree': action(
      '会签原因分析与对策',
      '會簽原因分析與對策',
      'agree cause and countermeasure',
    ),
    'liability.decide': action('判定责任并决定处理', '判定責任並決定處理', 'decide who is liable'),
  },
  events: {
    'supplier_case.opened': event(
      '外购件质量问题已立案',
      '外購件品質問題已立案',
      'a case with a supplier was opened',
    ),
    'supplier_case.assigned': event(
      '已交采购部协调',
      '已交採購部協調',
      'purchasing took the case with the supplier',
    ),
    'supplier_case.solved': event('供应厂家已解决', '供應廠已解決', 'the supplier solved it'),
    'quality_problem.raised': event('质量问题已提出', '品質問題已提出', 'a quality problem was raised', {
      major: fact('boolean', '重大质量问题', '重大品質問題', 'it is a major problem'),
    }),
    'quality_problem.passed_on': event(
      '质量问题已反馈有关部门',
      '品質問題已回饋有關部門',
      'departments were told of it',
    ),
    'cause_analysis.filed': event(
      '原因分析与对策已提交',
      '原因分析與對策已提出',
      'cause analysis and countermeasure were filed',
    ),
    'cause_analysis.agreed': event(
      '处理办法已与业务部商定',
      '處理辦法已與業務部商定',
      'the handling was agreed',
    ),
    'liability.decided': event('责任已判定', '責任已判定', 'the liability was decided', {
      person_liable: fact('boolean', '判定个人负有责任', '判定個人負有責任', 'a person is liable'),
    }),
  },
  facts: {
    'supplier_case.supplier': fact('text', '供应厂家', '供應廠', 'supplier of the part'),
    'supplier_case.problem': fact('text', '外购件质量问题', '外購件品質問題', 'problem of the part'),
    'quality_problem.description': fact('text', '质量问题说明', '品質問題說明', 'what the problem is'),
    'quality_problem.departments': fact('text', '反馈的部门', '回饋的部門', 'departments told'),
    'quality_problem.special': fact('boolean', '特殊异常', '特殊異常', 'specially abnormal'),
    'cause_analysis.cause': fact('text', '原因分析', '原因分析', 'cause found'),
    'cause_analysis.countermeasure': fact('text', '处理对策', '處理對策', 'countermeasure'),
    'cause_analysis.development_joined': fact(
      'boolean',
      '技术开发科已会同分析',
      '技術開發科已會同分析',
      'the development section joined',
    ),
    'liability.reason': fact('text', '问题产生的经过', '問題產生的經過', 'why the problem arose'),
    'liability.department': fact('text', '责任部门', '責任部門', 'department liable'),
    'liability.person': fact('text', '责任人', '責任人', 'person liable'),
    'liability.decision': fact('text', '处理决定', '處理決定', 'decision'),
  },
} satisfies Partial<Vocabulary>;
