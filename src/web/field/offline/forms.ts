import type { ReplyOf } from '#contract/endpoint.ts';
import type { CarriedForms } from '#contract/field-work.ts';
import {
  contentFrom,
  type FiledForm,
  type FormContent,
  type FormKind,
  type FormListed,
  type formBoxes,
  formEndpoints,
} from '#contract/form.ts';
import type { Session } from '#contract/session.ts';
import { call } from '../../shared/api/call.ts';
import { Problem, unreachable } from '../../shared/api/problem.ts';
import type { KeptPart } from './database.ts';
import { jobOfRequest } from './day.ts';
import { isMendable } from './mendable.ts';
import { phoneOf } from './phone.ts';

type Person = Pick<Session, 'userId'>;

/** Asks the server; without an answer, what the phone took along. */
async function answeredOrKept<Found>(
  ask: () => Promise<Found>,
  kept: () => Promise<Found | undefined>,
): Promise<Found> {
  try {
    if (!navigator.onLine) throw unreachable();
    return await ask();
  } catch (error) {
    const found = error instanceof Problem && error.isUnanswered ? await kept() : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

async function bodyOf<Body>({ userId }: Person, name: string): Promise<Body | undefined> {
  const { database } = await phoneOf(userId);
  return (await database?.get<KeptPart>('parts', name))?.body as Body | undefined;
}

/** The forms that this person may fill in. */
export function kindsHere(person: Person): Promise<readonly FormKind[]> {
  return answeredOrKept(
    async () => (await call(formEndpoints.kinds)).items,
    async () => (await bodyOf<CarriedForms>(person, 'forms'))?.kinds,
  );
}

interface OfCase {
  readonly kind: FormKind;
  /** Empty for a form of no case. */
  readonly requestId: string;
}

/** What is known of the case for the fields of a form; nothing where neither server nor phone can say. */
export async function knownHere(person: Person, { kind, requestId }: OfCase): Promise<FormContent> {
  if (requestId === '') return {};
  const { form } = kind;
  return answeredOrKept(
    async () => (await call(formEndpoints.known, { params: { id: requestId }, query: { form } })).content,
    () => knownOnPhone(person, { kind, requestId }),
  );
}

async function knownOnPhone(person: Person, { kind, requestId }: OfCase): Promise<FormContent> {
  const { database } = await phoneOf(person.userId);
  const [forms, job] = await Promise.all([
    bodyOf<CarriedForms>(person, 'forms'),
    database && jobOfRequest(database, requestId),
  ]);
  return forms && job ? contentFrom(kind, forms.facts[kind.form] ?? {}, job.state.facts) : {};
}

/** A form as the phone shows it. */
export interface FormHere {
  readonly form: FiledForm;
  /** As it was when the phone took it along: to be read, and to be mended where it may be submitted again. */
  readonly isKept: boolean;
}

export function formHere(person: Person, id: string): Promise<FormHere> {
  return answeredOrKept<FormHere>(
    async () => ({ form: await call(formEndpoints.read, { params: { id } }), isKept: false }),
    async () => {
      const form = await bodyOf<FiledForm>(person, `form:${id}`);
      return form && { form: { ...form, allowances: withoutSignal(form) }, isKept: true };
    },
  );
}

const mending: readonly string[] = ['form.save', 'form.submit'];

/** Without signal a form that may be submitted again is mended, and nothing else is done with it. */
function withoutSignal(form: FiledForm): FiledForm['allowances'] {
  return isMendable(form) ? form.allowances.filter(({ action }) => mending.includes(action)) : [];
}

interface Asked {
  readonly box: (typeof formBoxes)[number];
  /** Empty for the first page. */
  readonly cursor: string;
}

/** A page of forms; without signal those that the phone took along. */
export function formsHere(
  person: Person & Pick<Session, 'personId'>,
  { box, cursor }: Asked,
): Promise<ReplyOf<typeof formEndpoints.list>> {
  const query = { box, limit: 30, ...(cursor ? { cursor } : {}) };
  return answeredOrKept(
    () => call(formEndpoints.list, { query }),
    async () => ({
      items: (await allKept(person)).filter(form => isIn(box, form, person)),
      nextCursor: null,
    }),
  );
}

function isIn(box: Asked['box'], form: FormListed, { personId }: Pick<Session, 'personId'>): boolean {
  if (box === 'to_decide') return form.isToDecide;
  return box === 'all' || form.applicantId === personId;
}

/** The forms of a case; without signal those that the phone took along. */
export function formsOfCaseHere(person: Person, requestId: string): Promise<readonly FormListed[]> {
  return answeredOrKept<readonly FormListed[]>(
    async () => (await call(formEndpoints.list, { query: { requestId } })).items,
    async () => (await allKept(person)).filter(form => form.requestId === requestId),
  );
}

async function allKept({ userId }: Person): Promise<FormListed[]> {
  const { database } = await phoneOf(userId);
  const parts = (await database?.all<KeptPart>('parts', 'form:')) ?? [];
  return parts
    .map(({ body }) => listed(body as FiledForm))
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
}

function listed(form: FiledForm): FormListed {
  const isToDecide = form.allowances.some(({ action, allowed }) => action === 'form.decide' && allowed);
  return { ...form, waitsFor: [], isToDecide };
}
