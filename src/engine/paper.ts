import type { LocalText } from '#kernel/locale.ts';
import type { Expression } from './regulation.ts';

/** A form as data: 《维修记录单》 with its fields, who fills and signs it, and how long it is kept. */
export interface FormSpec {
  /** Name by which records and approvals refer to it, such as `repair_record`. */
  readonly id: string;
  /** The printed name with its brackets, such as 《维修记录单》. */
  readonly printed: string;
  readonly title: LocalText;
  readonly fields: readonly FieldSpec[];
  /** Roles. */
  readonly filledBy: readonly string[];
  readonly signedBy: readonly string[];
  /** `3y`, `6mo`, `30d`, `forever`; null where the source does not say. */
  readonly keep: string | null;
  /** What happens in the business with it. */
  readonly tells: readonly FormTelling[];
}

/** An event that a form tells, for which the product has no screen of its own: the minutes tell of the meeting. */
export interface FormTelling {
  readonly event: string;
  /**
   * `submitted` for the first time, or `filed`: decided on and signed by all; else the role of `signedBy` with whose
   * signature it happens.
   */
  readonly upon: string;
  /**
   * In whose log: `form` its own, `branch` that of its branch, `customer` that of the customer of its case, else that of
   * the person in the field of this name.
   */
  readonly about: string;
  /** The field with the day or instant when it happened; left out where that is when the form came so far. */
  readonly on?: string;
  /** Told only where this holds, over the fields. */
  readonly when?: Expression;
  /** What the event carries, each from the field of this name. */
  readonly data: Readonly<Record<string, string>>;
}

export type FieldType =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'instant'
  | 'choice'
  | 'boolean'
  | 'photo'
  | 'signature'
  | 'person'
  | 'table';

export interface FieldSpec {
  /** Conditions name it as `form.<name>`. */
  readonly name: string;
  readonly label: LocalText;
  readonly type: FieldType;
  readonly required: boolean;
  /** Asked only where this holds, over facts and the other fields. */
  readonly when?: Expression;
  /** Of a choice. */
  readonly options: readonly { readonly value: string; readonly label: LocalText }[];
  /** A fact that fills it in beforehand. */
  readonly fact?: string;
  /** Of a table, where none is named a list of texts; a column is no table again. */
  readonly columns: readonly FieldSpec[];
}
