/** What is written under a key of a control, and so with which input. */
export interface ControlField {
  readonly key: string;
  readonly type:
    | 'role'
    | 'roles'
    | 'events'
    | 'condition'
    | 'limits'
    | 'choice'
    | 'action'
    | 'actions'
    | 'facts'
    | 'line'
    | 'text'
    | 'pause'
    | 'warnings'
    | 'bands';
  readonly choices?: readonly string[];
  readonly required?: true;
}

const deadline: readonly ControlField[] = [
  { key: 'holder', type: 'role', required: true },
  { key: 'from', type: 'events', required: true },
  { key: 'to', type: 'events', required: true },
  { key: 'when', type: 'condition' },
  { key: 'within', type: 'limits', required: true },
  { key: 'time', type: 'choice', choices: ['calendar', 'working'] },
  { key: 'pause', type: 'pause' },
  { key: 'cancel', type: 'events' },
  { key: 'warn', type: 'warnings' },
  { key: 'escalate', type: 'roles' },
];

const gate: readonly ControlField[] = [
  { key: 'action', type: 'action', required: true },
  { key: 'when', type: 'condition' },
  { key: 'require', type: 'condition', required: true },
  { key: 'obstacle', type: 'text', required: true },
  { key: 'lift', type: 'actions' },
  { key: 'override', type: 'roles' },
];

const record: readonly ControlField[] = [
  { key: 'form', type: 'line', required: true },
  { key: 'filled_by', type: 'role', required: true },
  { key: 'fields', type: 'facts', required: true },
  { key: 'when', type: 'condition' },
  { key: 'at', type: 'events', required: true },
  { key: 'blocks', type: 'action' },
];

const fields: Readonly<Record<string, readonly ControlField[]>> = {
  deadline,
  gate,
  record,
  grade: [{ key: 'bands', type: 'bands', required: true }],
  guideline: [
    { key: 'shown_as', type: 'choice', choices: ['text', 'checklist', 'survey', 'training'], required: true },
    { key: 'before', type: 'action' },
  ],
};

/** The fields of a kind of control, in the order in which people think of them; none for kinds that are only written. */
export function fieldsOf(kind: string): readonly ControlField[] {
  return fields[kind] ?? [];
}
