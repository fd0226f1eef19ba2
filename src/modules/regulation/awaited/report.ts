import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { fact } = awaiting('service report beyond the main job');

/** More of what a service report says, and its handing over. */
export const reportWords = {
  facts: {
    'report.repaired_on': fact('civil_date', '维修日期', '維修日期', 'day of the repair'),
    'report.process': fact('text', '维修过程', '維修過程', 'how it was repaired'),
    'report.parts_replaced': fact('text', '更换的配件', '更換的零件', 'parts replaced'),
  },
} satisfies Partial<Vocabulary>;
