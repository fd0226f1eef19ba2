import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type EditEdition, editionEndpoints } from '#contract/edition.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useSettled } from '../../../parts/use-settled.ts';
import type { Editing } from '../edition-text.tsx';
import { copyOf } from './written.ts';

type Typed = { readonly yaml: string } | { readonly value: Record<string, unknown> };

/** What is typed, in both its forms, and what the server finds wrong with it once the fingers rest. */
export function useCheck(editionId: string, editing: Editing) {
  const [typed, setTyped] = useState<Typed>(() => begun(editing));
  const settled = useSettled(JSON.stringify(typed));
  const edit = editOf(editing, typed);
  const asked = editOf(editing, JSON.parse(settled) as Typed);
  const { data, error } = useQuery({
    ...reading(editionEndpoints.check, { params: { id: editionId }, body: { edit: asked } }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isCurrent = settled === JSON.stringify(typed);
  return {
    edit,
    found: data,
    error,
    isSound: isCurrent && data !== undefined && data.problems.length === 0 && !error,
    value: 'value' in typed ? typed.value : (data?.value ?? editing.clause.value),
    yaml: 'yaml' in typed ? typed.yaml : (data?.yaml ?? editing.clause.yaml),
    setValue: (value: Record<string, unknown>) => setTyped({ value }),
    setYaml: (yaml: string) => setTyped({ yaml }),
  };
}

function begun({ part, clause }: Editing): Typed {
  return part === 'clause' ? { yaml: clause.yaml } : { value: copyOf(clause) };
}

function editOf({ part, clause }: Editing, typed: Typed): EditEdition {
  return part === 'clause' ? { part, clause: clause.id, ...typed } : { part, after: clause.id, ...typed };
}
