import type { ChainStep, FormColumn, FormField, FormKind } from '#contract/form.ts';
import type { Approval } from '#engine/controls/approval.ts';
import type { Paper } from '#engine/controls/paper.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { FieldSpec, FormSpec } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Actor } from '#road/actor.ts';

/** A form of an edition, with the approvals that clauses demand for it. */
export interface Declaration {
  readonly edition: string;
  readonly regulation: CompiledRegulation;
  readonly paper: Paper;
  readonly approvals: readonly Approval[];
}

/** The declaration of a form; undefined where the edition has none of that id. */
export function declarationOf(regulation: CompiledRegulation, form: string): Declaration | undefined {
  const paper = regulation.papers.get(form);
  if (!paper) return undefined;
  const approvals = [...regulation.approvals.values()].filter(approval => approval.paper === paper);
  return { edition: regulation.edition, regulation, paper, approvals };
}

/** Customers have no account: whoever is with them fills in and signs with them. */
const spokenFor: readonly string[] = ['customer', 'agent'];

/** May somebody of these roles fill it in? Those whom the form names, and those who may ask for its approval. */
export function mayFill({ paper, approvals }: Declaration, { roles }: Pick<Actor, 'roles'>): boolean {
  const named = [...paper.spec.filledBy, ...approvals.flatMap(({ spec }) => spec.askedBy)];
  return named.some(role => spokenFor.includes(role) || roles.some(own => own === role));
}

/** May this person sign in the name of a role? */
export function maySignAs(role: string, { roles }: Pick<Actor, 'roles'>): boolean {
  return spokenFor.includes(role) || roles.some(own => own === role);
}

/** Roles whose holders may know of every form of this kind in their branch. */
export function readerRoles({ paper, approvals }: Declaration): string[] {
  const { filledBy, signedBy } = paper.spec;
  const deciding = approvals.flatMap(({ spec }) => spec.chain.flatMap(({ roles }) => roles));
  return [...new Set([...filledBy, ...signedBy, ...deciding])];
}

/** The declaration in a reader's language. */
export function kindOf(
  declaration: Declaration,
  { roles, locale }: Pick<Actor, 'roles' | 'locale'>,
): FormKind {
  const { spec } = declaration.paper;
  return {
    form: spec.id,
    title: spec.title[locale],
    printed: spec.printed,
    fields: spec.fields.map(field => fieldOf(field, locale)),
    filledBy: [...spec.filledBy],
    signedBy: [...spec.signedBy],
    keep: spec.keep,
    chain: declaration.approvals.flatMap(approval => chainOf(approval, locale)),
    ...tellsOf(declaration, locale),
    isMine: mayFill(declaration, { roles }),
  };
}

function tellsOf({ paper, regulation }: Declaration, locale: Locale): Pick<FormKind, 'tells'> {
  if (paper.tells.length === 0) return {};
  const { events } = regulation.vocabulary;
  const told = new Set(paper.tells.map(({ spec }) => spec.event));
  return { tells: [...told].map(event => events[event]?.meaning[locale] ?? event) };
}

function fieldOf(field: FieldSpec, locale: Locale): FormField {
  return { ...columnOf(field, locale), columns: field.columns.map(column => columnOf(column, locale)) };
}

function columnOf({ name, label, type, required, when, options }: FieldSpec, locale: Locale): FormColumn {
  return {
    name,
    label: label[locale],
    type,
    isRequired: required,
    isConditional: when !== undefined,
    options: options.map(option => ({ value: option.value, label: option.label[locale] })),
  };
}

function chainOf({ clause, spec }: Approval, locale: Locale): ChainStep[] {
  return spec.chain.map(({ name, roles, when, above, within = null }) => ({
    name: name?.[locale] ?? null,
    clause,
    roles: [...roles],
    isConditional: spec.when !== undefined || when !== undefined || above !== undefined,
    within,
  }));
}

/** Its title, for lists that do not ask the edition again. */
export function titleOf({ title, printed }: FormSpec) {
  return { ...title, printed };
}
