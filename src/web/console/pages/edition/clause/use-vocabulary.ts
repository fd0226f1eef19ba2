import { useQuery } from '@tanstack/react-query';
import { editionEndpoints } from '#contract/edition.ts';
import { reading } from '../../../../shared/api/queries.ts';
import type { Shape } from './shape.ts';

/** Everything that clauses may name; read once. */
export function useVocabulary() {
  return useQuery({ ...reading(editionEndpoints.vocabulary, {}), staleTime: Number.POSITIVE_INFINITY }).data;
}

/** The shape of each kind of control. */
export function useShapes(): Readonly<Record<string, Shape>> | undefined {
  return useVocabulary()?.controls as Readonly<Record<string, Shape>> | undefined;
}
