import type { HandlingField, HandlingKind } from './handling-shape.ts';

const written = (fact: string): HandlingField => ({ fact, type: 'text' });
const judged = (fact: string): HandlingField => ({ fact, type: 'boolean' });

/** What quality finds out about a case: cause, liability, suppliers, major problems (S1.RULES.10 to S1.RULES.12, S2.MACH.14). */
export const qualityHandlings = {
  cause_analysis_filed: {
    family: 'cause_analysis',
    event: 'cause_analysis.filed',
    fields: [
      written('cause_analysis.cause'),
      written('cause_analysis.countermeasure'),
      judged('quality_problem.special'),
      judged('cause_analysis.development_joined'),
    ],
  },
  cause_analysis_agreed: {
    family: 'cause_analysis',
    event: 'cause_analysis.agreed',
    gates: 'cause_analysis.agree',
  },
  liability_decided: {
    family: 'liability',
    event: 'liability.decided',
    gates: 'liability.decide',
    fields: [
      written('liability.reason'),
      written('liability.department'),
      { fact: 'liability.person_liable', type: 'boolean', isOfEvent: true },
      { fact: 'liability.person', type: 'text', isOptional: true },
      written('liability.decision'),
    ],
    tells: ['manager'],
  },
  supplier_case_opened: {
    family: 'supplier_case',
    event: 'supplier_case.opened',
    fields: [written('supplier_case.supplier'), written('supplier_case.problem')],
    tells: ['warehouse'],
  },
  supplier_case_assigned: {
    family: 'supplier_case',
    event: 'supplier_case.assigned',
    names: 'colleague',
  },
  supplier_case_solved: { family: 'supplier_case', event: 'supplier_case.solved' },
  quality_problem_raised: {
    family: 'quality_problem',
    event: 'quality_problem.raised',
    fields: [{ fact: 'quality_problem.major', type: 'boolean', isOfEvent: true }],
    tells: ['quality'],
  },
  quality_problem_passed_on: {
    family: 'quality_problem',
    event: 'quality_problem.passed_on',
    fields: [written('quality_problem.description'), written('quality_problem.departments')],
    names: 'colleague',
  },
} as const satisfies Readonly<Record<string, HandlingKind>>;
