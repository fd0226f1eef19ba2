import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DraftClause } from '#contract/edition-shape.ts';
import { isLocale } from '../../../../shared/text/language.ts';
import { useAround } from './around.ts';
import type { NamedKind } from './shape.ts';
import { useVocabulary } from './use-vocabulary.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The names of a kind, each with its meaning. */
export function useNames(kind: NamedKind): Option[] {
  const { t } = useTranslation();
  const { edition } = useAround();
  const vocabulary = useVocabulary();
  switch (kind) {
    case 'role':
      return (vocabulary?.roles ?? []).map(value => ({ value, label: t(`common:role.${value}`) }));
    case 'action':
      return (vocabulary?.actions ?? []).map(named);
    case 'fact':
      return (vocabulary?.facts ?? []).map(named);
    case 'event':
      return (vocabulary?.events ?? []).map(named);
    case 'clause':
      return edition.chapters.flatMap(({ clauses }) => clauses).map(clauseNamed);
  }
}

/** Events by their meaning, with their name for those who know it. */
export function useEvents(): Option[] {
  return (useVocabulary()?.events ?? []).map(named);
}

function named({ name, meaning }: { readonly name: string; readonly meaning: string }): Option {
  return { value: name, label: `${meaning} · ${name}` };
}

function clauseNamed({ id, no, text }: DraftClause): Option {
  const words = isLocale(i18next.language) ? text[i18next.language] : '';
  return { value: id, label: `${no} ${words} · ${id}` };
}
