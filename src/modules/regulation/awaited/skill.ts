import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event, fact } = awaiting('training plans and records');

/** What clauses say of examining the skills of service staff. */
export const skillWords = {
  events: {
    'skill.examined': event('技能已考核', '技能已考核', 'the skills were examined'),
  },
  facts: {
    'skill.rules': fact(
      'boolean',
      '服务制度和流程考核合格',
      '服務制度與流程考核合格',
      'rules and flow passed',
    ),
    'skill.machine': fact(
      'boolean',
      '机器原理与结构考核合格',
      '機器原理與結構考核合格',
      'machine knowledge passed',
    ),
    'skill.welding': fact('boolean', '手工电弧焊考核合格', '手工電弧焊考核合格', 'arc welding passed'),
    'skill.tools': fact('boolean', '工具与测量考核合格', '工具與量測考核合格', 'tools and measuring passed'),
    'skill.fitting': fact('boolean', '配套安装考核合格', '配套安裝考核合格', 'fitting to the combine passed'),
    'skill.troubleshooting': fact(
      'boolean',
      '故障排除考核合格',
      '故障排除考核合格',
      'troubleshooting passed',
    ),
  },
} satisfies Partial<Vocabulary>;
