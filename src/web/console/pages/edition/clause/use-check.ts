import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { editionEndpoints } from '#contract/edition.ts';
import type { EditEdition } from '#contract/edition-shape.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useSettled } from '../../../parts/use-settled.ts';
import type { Editing } from '../edition-text.tsx';
import { copyOf } from './written.ts';

/** YAML as it was typed; a value from the form is laid over the YAML that it was read from. */
interface Typed {
  readonly yaml?: string;
  readonly value?: Record<string, unknown>;
}

/** What is typed, in both its forms, and what the server finds wrong with it once the fingers rest. */
export function useCheck(editionId: string, editing: Editing) {
  const [begunWith] = useState<Typed>(() => begun(editing));
  const [typed, setTyped] = useState(begunWith);
  const settled = useSettled(JSON.stringify(typed));
  const edit = editOf(editing, typed);
  const asked = editOf(editing, JSON.parse(settled) as Typed);
  const { data, error, isPlaceholderData } = useQuery({
    ...reading(editionEndpoints.check, { params: { id: editionId }, body: { edit: asked } }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isCurrent = settled === JSON.stringify(typed) && !isPlaceholderData && data !== undefined;
  return {
    edit,
    /** A clause that is new lacks everything: nobody is told so before they have typed. */
    found: editing.part === 'new_clause' && typed === begunWith ? undefined : data,
    error,
    isSound: isCurrent && data.problems.length === 0 && !error,
    /** Undefined until the YAML that was typed has been read, and where it cannot be. */
    value: typed.value ?? valueRead(editing, typed, isCurrent ? data.value : undefined),
    /** Undefined until the form has been written down. */
    yaml: typed.value === undefined ? typed.yaml : isCurrent ? (data.yaml ?? undefined) : undefined,
    setValue: (value: Record<string, unknown>) => setTyped({ ...typed, value }),
    setYaml: (yaml: string) => setTyped({ yaml }),
  };
}

function valueRead({ clause }: Editing, { yaml }: Typed, read: unknown): unknown {
  return yaml === clause.yaml ? clause.value : read;
}

function begun({ part, clause }: Editing): Typed {
  return part === 'clause' ? { yaml: clause.yaml } : { value: copyOf(clause) };
}

function editOf({ part, clause }: Editing, typed: Typed): EditEdition {
  return part === 'clause' ? { part, clause: clause.id, ...typed } : { part, after: clause.id, ...typed };
}
