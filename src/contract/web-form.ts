import Type, { type Static } from 'typebox';
import { locales } from '#kernel/locale.ts';
import { Phone } from './customer.ts';
import { endpoint } from './endpoint.ts';
import { askedKinds } from './intake.ts';
import { severities } from './service-request-shape.ts';
import { closed, Id, IdParams, Line, nullable, oneOf } from './shape.ts';

/** What a form may ask for besides name, telephone and what is wrong. */
export const webFormFields = ['kind', 'severity', 'serial_no', 'place', 'pictures'] as const;
export type WebFormField = (typeof webFormFields)[number];

/** Milliseconds between the opening of a form and what a person can have typed into it, at the least. */
export const quickestTypingMs = 3_000;

const Origin = Type.String({ pattern: '^https?://[a-z0-9.-]{1,253}(:\\d{1,5})?$' });

const shown = {
  name: Line,
  /** Who serves what is asked for; null for the branch nearest to the place that is told. */
  branchId: nullable(Id),
  fields: Type.Array(oneOf(webFormFields), { maxItems: webFormFields.length, uniqueItems: true }),
  /** Whose pages may show it, as `https://www.example.com`. */
  origins: Type.Array(Origin, { minItems: 1, maxItems: 20, uniqueItems: true }),
  /** Null for the language of the browser. */
  locale: nullable(oneOf(locales)),
  /** Said after asking; empty for the product's own words. */
  thanks: Type.String({ maxLength: 1_000 }),
  isOn: Type.Boolean(),
};

export const WebForm = Type.Object({
  id: Id,
  /** Stands in the company's pages. */
  key: Type.String(),
  branchName: nullable(Type.String()),
  requests: Type.Integer(),
  ...shown,
});
export type WebForm = Static<typeof WebForm>;

export const SaveWebForm = closed(shown);
export type SaveWebForm = Static<typeof SaveWebForm>;

/** What the page in the frame needs. */
export const EmbeddedForm = Type.Object({
  companyName: Type.String(),
  fields: shown.fields,
  /** The place decides who serves it. */
  isPlaceNeeded: Type.Boolean(),
  locale: shown.locale,
  thanks: shown.thanks,
  /** When it was opened, signed: what is sent at once, or a day later, was not typed by a person. */
  begun: Type.String(),
});
export type EmbeddedForm = Static<typeof EmbeddedForm>;

export const AskByForm = closed({
  name: Line,
  phone: Phone,
  kind: oneOf(askedKinds),
  severity: oneOf(severities),
  description: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }),
  serialNo: Type.Optional(Line),
  adcode: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  address: Type.Optional(Line),
  begun: Type.String({ maxLength: 100 }),
  /** Nobody sees this field: whoever fills it in is no person. */
  website: Type.String({ maxLength: 200 }),
});
export type AskByForm = Static<typeof AskByForm>;

const KeyParams = closed({ key: Type.String({ pattern: '^[A-Za-z0-9_-]{24}$' }) });

export const webFormEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/web-forms',
    action: 'web_form.read',
    summary: 'Forms for the company’s own web pages',
    reply: Type.Object({ items: Type.Array(WebForm) }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/web-forms',
    action: 'web_form.add',
    summary: 'Makes a form to embed',
    body: SaveWebForm,
    reply: Type.Object({ id: Id }),
  }),
  change: endpoint({
    method: 'PUT',
    path: '/web-forms/:id',
    action: 'web_form.change',
    summary: 'Changes a form; pages that show it need no change',
    params: IdParams,
    body: SaveWebForm,
    reply: Type.Object({ id: Id }),
  }),
  renew: endpoint({
    method: 'POST',
    path: '/web-forms/:id/renew',
    action: 'web_form.renew',
    summary: 'Gives a form a new key: pages with the old one show it no more',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
  remove: endpoint({
    method: 'POST',
    path: '/web-forms/:id/remove',
    action: 'web_form.remove',
    summary: 'Ends a form; what was asked by it stays',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
  open: endpoint({
    method: 'GET',
    path: '/embedded-forms/:key',
    action: 'web_form.open',
    summary: 'What a form asks for, by its key',
    params: KeyParams,
    reply: EmbeddedForm,
  }),
  ask: endpoint({
    method: 'POST',
    path: '/embedded-forms/:key/requests',
    action: 'web_form.ask',
    summary: 'Asks for service by a form; answers with the number and the page of the request',
    params: KeyParams,
    body: AskByForm,
    reply: Type.Object({ requestNo: Type.String(), path: Type.String() }),
  }),
};
