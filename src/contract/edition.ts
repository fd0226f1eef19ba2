import Type from 'typebox';
import {
  Checked,
  DifferenceView,
  EditEdition,
  EditionRow,
  EditionView,
  Reader,
  VocabularyView,
} from './edition-shape.ts';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, IdParams } from './shape.ts';

const Comment = Type.String({ maxLength: 2_000 });
const Changed = Type.Object({ id: Id, state: Type.String() });

const verb = <const P extends string>(path: P, action: string, summary: string) => ({
  method: 'POST' as const,
  path: `/editions/:id/${path}` as const,
  action,
  summary,
  params: IdParams,
  reply: Changed,
});

export const editionEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/editions',
    action: 'edition.read',
    summary: 'Editions of the regulation: drafts, and those in force, before and after',
    reply: Type.Object({ items: Type.Array(EditionRow) }),
  }),
  draft: endpoint({
    method: 'POST',
    path: '/editions',
    action: 'edition.draft',
    summary: 'Begins a draft from the latest edition, or with a text of its own; refused while that is wrong',
    body: closed({
      note: Type.String({ maxLength: 500 }),
      /** A whole pack in YAML, in the place of the latest edition's text. */
      text: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000_000, pattern: '\\S' })),
    }),
    reply: Type.Object({ id: Id }),
  }),
  one: endpoint({
    method: 'GET',
    path: '/editions/:id',
    action: 'edition.read',
    summary: 'A draft as a document, with what may be done with it',
    params: IdParams,
    reply: EditionView,
  }),
  edit: endpoint({
    method: 'POST',
    path: '/editions/:id/edit',
    action: 'edition.edit',
    summary: 'Changes a clause, a setting or the whole text; refused while the text is wrong',
    params: IdParams,
    body: closed({ edit: EditEdition }),
    reply: Changed,
  }),
  check: endpoint({
    method: 'POST',
    path: '/editions/:id/check',
    action: 'edition.edit',
    summary: 'What would be wrong after a change, and what it would do in plain words; changes nothing',
    params: IdParams,
    body: closed({ edit: EditEdition }),
    reply: Checked,
  }),
  difference: endpoint({
    method: 'GET',
    path: '/editions/:id/difference',
    action: 'edition.read',
    summary: 'What a draft says otherwise than the edition that it is to succeed',
    params: IdParams,
    reply: DifferenceView,
  }),
  submit: endpoint({
    ...verb('submit', 'edition.submit', 'Hands a draft in for approval'),
    body: closed({}),
  }),
  approve: endpoint({
    ...verb('approve', 'edition.approve', 'Approves the step that is due'),
    body: closed({ comment: Comment }),
  }),
  return: endpoint({
    ...verb('return', 'edition.return', 'Gives a draft back to be worked on'),
    body: closed({ comment: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }) }),
  }),
  withdraw: endpoint({ ...verb('withdraw', 'edition.withdraw', 'Gives a draft up'), body: closed({}) }),
  publish: endpoint({
    ...verb(
      'publish',
      'edition.publish',
      'Publishes an approved edition; it is in force from a later day on',
    ),
    body: closed({ inForceFrom: CivilDate }),
  }),
  confirm: endpoint({
    ...verb('confirm', 'edition.confirm', 'Confirms having read a published edition'),
    body: closed({}),
  }),
  readers: endpoint({
    method: 'GET',
    path: '/editions/:id/readers',
    action: 'edition.read',
    summary: 'Who has confirmed having read a published edition, and who has not',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(Reader) }),
  }),
  vocabulary: endpoint({
    method: 'GET',
    path: '/regulation/vocabulary',
    action: 'edition.read',
    summary: 'Everything that clauses may name, with its meaning',
    reply: VocabularyView,
  }),
};
