import type { FormChanged, FormContent } from '#contract/form.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import type { Context } from '#road/command.ts';
import { faultsOf, idsOf } from './content.ts';
import type { Declaration } from './declaration.ts';
import { scopeOf } from './ground.ts';
import { refusedFor } from './refused-fields.ts';
import { type FormRow, linkFiles, type Standing } from './store.ts';

export interface Filled {
  readonly declaration: Declaration;
  readonly content: FormContent;
  readonly state: SubjectState | undefined;
  readonly context: Context;
}

/** What is wrong with a draft: it may lack something, but holds nothing that its fields do not take. */
export function checkFilled({ declaration, content, state, context }: Filled): Refused | undefined {
  const { at, actor } = context;
  const scope = scopeOf({ declaration, state, at, roles: actor.roles });
  return refusedFor(faultsOf(declaration.paper, content, scope).filter(({ fault }) => fault !== 'missing'));
}

interface Naming {
  readonly declaration: Declaration;
  readonly content: FormContent;
  readonly actor: Actor;
}

/** Takes the files that the form names. Refuses one that the writer did not upload and that was not on it before. */
export async function linkNamedFiles(
  tx: Tx,
  id: string,
  { declaration: { paper }, content, actor }: Naming,
): Promise<Refused | undefined> {
  const named = idsOf(paper, content, ['photo', 'signature']);
  const linked = await linkFiles(tx, id, named, actor);
  const strange = named.filter(file => !linked.includes(file));
  const fields = paper.spec.fields.filter(({ name }) => strange.includes(String(content[name])));
  return refusedFor(fields.map(spec => ({ field: spec.name, fault: 'wrong_type' as const, spec })));
}

type Numbered = Pick<FormRow, 'id' | 'formNo' | 'version'> & Partial<Pick<FormRow, 'outcome'>>;

/** What a command answers. */
export function changedForm(
  { id, formNo, version, outcome = null }: Numbered,
  standing: Standing,
): FormChanged {
  return {
    id,
    formNo,
    state: standing.state,
    outcome: standing.outcome === undefined ? outcome : standing.outcome,
    version: standing.version ?? version,
  };
}
