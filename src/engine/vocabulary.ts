import type { LocalText } from '#kernel/locale.ts';

/** What a fact or an event field holds. Times are epoch milliseconds, distances metres, durations minutes, money fen. */
export type ValueType =
  | 'text'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'instant'
  | 'civil_date'
  | 'distance'
  | 'duration'
  | 'money';

/** A plain value of a fact or an event field. `null` means that it is known to be unknown. */
export type Value = string | number | boolean | null;

export type Values = Readonly<Record<string, Value>>;

/** A named value that clauses may ask about, such as `asset.distance`. */
export interface FactSpec {
  readonly type: ValueType;
  readonly meaning: LocalText;
  /** The closed list of values of a text fact, where there is one. */
  readonly values?: readonly string[];
  /** Named when no part of the product knows it yet: the capability that will. */
  readonly awaits?: string;
}

/** Something that happens to a subject, such as `work_order.checked_in`. */
export interface EventSpec {
  readonly meaning: LocalText;
  readonly data?: Readonly<Record<string, FactSpec>>;
  /** What it does to all clocks of its subject, whatever clauses say: none is open any more, or all run on as before. */
  readonly clocks?: 'set_aside' | 'take_up';
  /** Named when no part of the product tells this event yet: the capability that will. */
  readonly awaits?: string;
}

/** Something a person can try to do, such as `service_report.sign`. A gate stands before an action. */
export interface ActionSpec {
  readonly meaning: LocalText;
  readonly awaits?: string;
}

/** What the modules of the product offer to clauses. A clause that names anything else is refused when its pack is loaded. */
export interface Vocabulary {
  readonly actions: Readonly<Record<string, ActionSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** Roles that clauses may name, such as `engineer`. */
  readonly roles: readonly string[];
}
