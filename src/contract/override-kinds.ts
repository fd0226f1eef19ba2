/** The usual kinds of reasons for letting a gate pass; the words beside it say the rest. */
export const overrideKinds = [
  'urgent',
  'customer_wish',
  'force_majeure',
  'parts_missing',
  'system_fault',
  'instruction',
  'other',
] as const;
export type OverrideKind = (typeof overrideKinds)[number];
