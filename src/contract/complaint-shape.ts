/** How a complaint came to the company, what it is about, what caused it and how grave it is. */
export const complaintChannels = ['phone', 'letter', 'visit', 'web', 'market'] as const;
export const complaintObjects = ['product', 'part', 'service'] as const;
export const complaintBranches = ['quality', 'non_quality'] as const;
export const complaintCauses = [
  'quarrel',
  'soliciting',
  'late',
  'repeat_repair',
  'attitude',
  'skill',
  'quality',
  'misuse',
  'other',
] as const;
export const gravities = ['minor', 'major', 'grave'] as const;
