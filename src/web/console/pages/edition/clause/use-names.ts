import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import { reading } from '../../../../shared/api/queries.ts';
import type { ControlField } from './fields.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Everything that clauses may name; read once. */
export function useVocabulary() {
  return useQuery({ ...reading(editionEndpoints.vocabulary, {}), staleTime: Number.POSITIVE_INFINITY }).data;
}

/** The names that fit into a field, each with its meaning. */
export function useNames({ type, choices = [] }: Pick<ControlField, 'type' | 'choices'>): Option[] {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  switch (type) {
    case 'role':
    case 'roles':
      return (vocabulary?.roles ?? []).map(value => ({ value, label: t(`common:role.${value}`) }));
    case 'action':
    case 'actions':
      return (vocabulary?.actions ?? []).map(named);
    case 'facts':
      return (vocabulary?.facts ?? []).map(named);
    case 'choice':
      return choices.map(value => ({ value, label: t(`edition:choice.${value}`) }));
    default:
      return [];
  }
}

/** Events by their meaning, with their name for those who know it. */
export function useEvents(): Option[] {
  return (useVocabulary()?.events ?? []).map(named);
}

function named({ name, meaning }: { readonly name: string; readonly meaning: string }): Option {
  return { value: name, label: `${meaning} · ${name}` };
}
