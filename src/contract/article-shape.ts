/** What the knowledge base holds. `fault_tree` is a way through questions to cause and remedy; manuals are documents (S4.TECH.11). */
export const documentKinds = [
  'product_manual',
  'installation_manual',
  'troubleshooting_manual',
  'training_material',
] as const;
export const articleKinds = ['solution', 'fault_tree', ...documentKinds] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const articleStates = ['draft', 'submitted', 'published', 'archived'] as const;

/** Why an article is shown beside a request. */
export const articleReasons = ['same_model', 'same_product', 'same_fault', 'same_words'] as const;

/** A question of a fault tree with its answers; each leads to a question or to a result. */
export interface TreeQuestion {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly { readonly say: string; readonly to: string }[];
}

/** Where a way through a fault tree ends: solved on the spot, or passed to the field with what is needed there. */
export interface TreeResult {
  readonly id: string;
  readonly cause: string;
  readonly remedy: string;
  readonly outcome: 'solve' | 'pass_to_field';
  readonly skill: string | null;
  readonly parts: string | null;
}

/** A fault tree in the reader's language. */
export interface FaultTree {
  readonly start: string;
  readonly questions: readonly TreeQuestion[];
  readonly results: readonly TreeResult[];
}
