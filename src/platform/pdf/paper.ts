import type { Locale } from '#kernel/locale.ts';
import type { EpochMs } from '#kernel/time.ts';

/** A paper to be printed: what it says and in which order, without where it stands on the page. */
export interface Paper {
  readonly locale: Locale;
  /** Who issues it: stands at the head. */
  readonly company: string;
  readonly title: string;
  /** Numbers by which people know it. */
  readonly numbers: readonly Fact[];
  /** What a phone reads from it. */
  readonly code: PrintedCode | null;
  readonly sections: readonly Section[];
  readonly foot: string;
  /** `{{page}}` of `{{pages}}`. */
  readonly pageOf: string;
  /** Of the last thing that it tells: the same content makes the same bytes. */
  readonly asOf: EpochMs;
}

export interface PrintedCode {
  readonly address: string;
  readonly caption: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Over the whole width; else two stand side by side. */
  readonly isWide?: boolean;
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'pictures'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'signatures'; readonly signatures: readonly PrintedSignature[] };

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  /** Its part of the width; the parts of all columns need not make a whole. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

export interface Picture {
  /** Null, or no PNG or JPEG: the caption stands alone. */
  readonly image: Buffer | null;
  readonly caption: string;
}

export interface PrintedSignature {
  readonly label: string;
  readonly image: Buffer | null;
  readonly caption: string;
}
