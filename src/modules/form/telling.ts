import type { FormContent } from '#contract/form.ts';
import { factsOfForm, type HeardOfForm, heardOf } from '#engine/controls/form-telling.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { dayMs, type EpochMs, parseInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context, Told, ToldElsewhere } from '#road/command.ts';
import { valuesOf } from './content.ts';
import type { Declaration } from './declaration.ts';
import { scopeOf, stateOfCase } from './ground.ts';
import { refusedFor } from './refused-fields.ts';
import type { FormRow } from './store.ts';

interface Toldable {
  readonly events: readonly Told[];
  readonly elsewhere: readonly ToldElsewhere[];
}

interface Filing {
  readonly row: Pick<FormRow, 'formNo' | 'branchId' | 'requestId' | 'content'>;
  readonly declaration: Declaration;
  readonly context: Pick<Context, 'at' | 'actor' | 'zone'>;
  /** The first submission, or the role that signed. */
  readonly upon?: string;
}

/**
 * Adds to what a form comes to what it tells of the business: with its first submission, a signature, or once it is filed;
 * in its own log, or in that of its branch, of the customer of its case or of the person whom it names.
 */
export async function withTold<T extends Toldable>(tx: Tx, outcome: T, filing: Filing): Promise<T> {
  const { row } = filing;
  const heard = await heardNow(tx.db, outcome, filing);
  if (heard.length === 0) return outcome;
  const place = await placeOf(tx.db, row.branchId);
  const origin = { ...row, place, zone: filing.context.zone };
  const own = heard.filter(({ about }) => about === 'form').map(one => inOwnLog(one, origin));
  const customerId = await customerOf(tx.db, row.requestId);
  const other = heard.filter(
    ({ about }) => about !== 'form' && (about !== 'customer' || customerId !== null),
  );
  const bySubject = Map.groupBy(other, ({ about }) => subjectOf(about, { ...row, customerId }));
  const elsewhere = [...bySubject].map(([subjectId, of]) => ({
    subjectId,
    events: of.map(one => inOtherLog(one, origin)),
  }));
  return {
    ...outcome,
    events: [...outcome.events, ...own],
    elsewhere: [...outcome.elsewhere, ...elsewhere],
  };
}

async function heardNow(db: Db, { events }: Toldable, filing: Filing): Promise<HeardOfForm[]> {
  const { declaration, row, context, upon } = filing;
  const { paper } = declaration;
  if (paper.tells.length === 0) return [];
  const state = await stateOfCase(db, row.requestId);
  const scope = scopeOf({ declaration, state, at: context.at, roles: context.actor.roles });
  const values = valuesOf(paper, row.content);
  const isFiled = events.some(({ type }) => type === 'form.filed');
  return [
    ...(upon === undefined ? [] : heardOf(paper, { upon, values, scope })),
    ...(isFiled ? heardOf(paper, { upon: 'filed', values, scope }) : []),
  ];
}

/** What a form tells of the business as it is filled in. */
export function toldFacts({ paper }: Declaration, content: FormContent): Values {
  return factsOfForm(paper, valuesOf(paper, content));
}

function inOwnLog({ type, on, data, facts }: HeardOfForm, origin: Dated): Told {
  return { type, data, facts, ...timeOf(on, origin) };
}

interface Dated {
  readonly content: FormContent;
  readonly zone: string;
}

/** When it happened, where a field says so; a day is told as its first moment. */
function timeOf(on: string | undefined, { content, zone }: Dated): Pick<Told, 'at'> {
  const written = on === undefined ? null : content[on];
  if (typeof written !== 'string') return {};
  const isDay = written.length === dayLength;
  return { at: isDay ? startOf(written, zone) : parseInstant(written) };
}

/** `2026-11-23`. */
const dayLength = 10;

function startOf(day: string, zone: string): EpochMs {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** A paper that says so later than this has been forgotten rather than filed. */
const mostBehindMs = 366 * dayMs;

/** Refuses what a form tells of the future, or of long ago. */
function timesMeant(
  { paper }: Declaration,
  content: FormContent,
  { at, zone }: Pick<Context, 'at' | 'zone'>,
): Refused | undefined {
  const wrong = paper.tells.find(({ spec }) => {
    const happened = timeOf(spec.on, { content, zone }).at ?? at;
    return happened > at || happened < at - mostBehindMs;
  });
  return wrong && refuse('input.instant_absurd', { field: `content/${wrong.spec.on}` });
}

interface Concerned extends Pick<FormRow, 'branchId' | 'content'> {
  readonly customerId: string | null;
}

function subjectOf(about: string, { branchId, customerId, content }: Concerned): string {
  if (about === 'branch') return branchId;
  return about === 'customer' ? String(customerId) : String(content[about]);
}

async function customerOf(db: Db, requestId: string | null): Promise<string | null> {
  if (requestId === null) return null;
  const found = await db
    .selectFrom('serviceRequest')
    .select('customerId')
    .where('id', '=', requestId)
    .executeTakeFirst();
  return found?.customerId ?? null;
}

type Place = NonNullable<Told['facts']>;

interface Origin extends Dated {
  readonly place: Place;
  readonly formNo: string;
}

/** The other log learns which paper says so, and where it is: limits there are counted by the calendar of the branch. */
function inOtherLog(heard: HeardOfForm, origin: Origin): Told {
  const { data, facts, ...told } = inOwnLog(heard, origin);
  return { ...told, data: { ...data, form_no: origin.formNo }, facts: { ...origin.place, ...facts } };
}

async function placeOf(db: Db, branchId: string): Promise<Place> {
  const { code, calendar } = await db
    .selectFrom('branch')
    .select(['code', 'calendar'])
    .where('id', '=', branchId)
    .executeTakeFirstOrThrow();
  return { 'branch.code': code, 'branch.calendar': calendar };
}

/** Refuses a form that tells something of a person who does not work here, of nothing but the customer of no case, or of no time that can be meant. */
export async function refuseTelling(
  db: Db,
  declaration: Declaration,
  { content, requestId, context }: Pick<FormRow, 'content' | 'requestId'> & { readonly context: Context },
): Promise<Refused | undefined> {
  const { paper } = declaration;
  const absurd = timesMeant(declaration, content, context);
  if (absurd) return absurd;
  const about = paper.tells.map(({ spec }) => spec.about);
  const isOfCustomer = about.length > 0 && about.every(one => one === 'customer');
  if (isOfCustomer && (await customerOf(db, requestId)) === null)
    return refuse('input.invalid', { field: 'requestId', params: { keyword: 'required' } });
  const fields = paper.spec.fields.filter(({ name, type }) => type === 'person' && about.includes(name));
  const known = await Promise.all(fields.map(({ name }) => isColleague(db, content[name])));
  const strange = fields.filter((_, i) => !known[i]);
  return refusedFor(strange.map(spec => ({ field: spec.name, fault: 'wrong_type' as const, spec })));
}

async function isColleague(db: Db, id: FormContent[string] | undefined): Promise<boolean> {
  if (typeof id !== 'string') return false;
  const found = await db
    .selectFrom('person')
    .innerJoin('subject', 'subject.id', 'person.id')
    .select('person.id')
    .where('person.id', '=', id)
    .where('person.isActive', '=', true)
    .where('person.customerId', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
