import { documentKinds } from '#contract/article-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { ArticleChanged } from './store.ts';

/** Whether it is one of the documents that clauses ask about (S4.TECH.11). */
export function isDocument(kind: string): boolean {
  return (documentKinds as readonly string[]).includes(kind);
}

export function documentFacts({ kind, productLine, model }: ArticleChanged, version: number): Values {
  const product = [productLine, model].filter(part => part !== null).join(' ');
  return {
    'document.kind': kind,
    'document.product': product === '' ? null : product,
    'document.version': String(version),
  };
}
