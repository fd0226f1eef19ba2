import type { DutyRow } from '#contract/duty.ts';
import type { FormChanged, FormContent } from '#contract/form.ts';
import type { Role } from '#contract/roles.ts';
import { newSubject } from '#engine/state.ts';
import { conductTopicsOf } from '#modules/conduct/index.ts';
import { createOpener, dutyRoutes, dutyTopicsOf } from '#modules/duty/index.ts';
import { formRoutes, projectFormDue } from '#modules/form/index.ts';
import { projectRequestDue, serviceRequestRoutes } from '#modules/service-request/index.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import { newId } from '#platform/id.ts';
import { tick } from '#road/tick.ts';
import { askRoutes } from './ask-routes.ts';
import type { TestDatabase } from './database.ts';
import { aCall, aCustomer, aDepartment, aPerson, bodyOf, type Person } from './department.ts';
import { aFolder } from './folder.ts';
import { signature } from './main-job.ts';

/** A department under a shipped regulation, in which people file its forms and what they tell is heard. */
export async function aPaperOffice(database: TestDatabase, pack: string) {
  const dueProjections = { form: projectFormDue, service_request: projectRequestDue };
  const department = await aDepartment(database, { pack, reactions: {}, dueProjections });
  const { db, road, regulations, branchId, clock } = department;
  const ground = { road, regulations };
  const files = createFileStore({ directory: aFolder('papers'), maxMegabytes: 5 });
  const asked = askRoutes(department, [
    ...formRoutes({ regulations, files }),
    ...dutyRoutes(ground),
    ...serviceRequestRoutes({ portalPath: id => id }),
  ]);
  await beginLog(branchId, 'branch');

  /** Begins the log of a person or branch, as adding one does. */
  async function beginLog(id: string, kind: 'person' | 'branch' | 'customer'): Promise<void> {
    const state = newSubject(regulations.inForce());
    const log = { edition: state.edition, seq: 0, lastHash: Buffer.alloc(32), state: JSON.stringify(state) };
    await db
      .insertInto('subject')
      .values({ id, kind, ...log, branchId })
      .execute();
  }

  async function person(role: Role, name: string = role): Promise<Person> {
    const made = await aPerson(db, role, { branchId, name });
    await beginLog(made.id, 'person');
    return made;
  }

  /** A case of a customer who has a log. */
  async function aCase(by: Person): Promise<{ readonly requestId: string; readonly customerId: string }> {
    const customer = await aCustomer(db, { branchId });
    await beginLog(customer.customerId, 'customer');
    const made = await act(by, 'service_request.register', aCall(customer));
    return { requestId: bodyOf<{ id: string }>(made).id, customerId: customer.customerId };
  }

  /** The class that a clause gave in the log of a person or customer. */
  async function classOf(id: string, clause: string): Promise<string | undefined> {
    const { rows } = await database.pool.query<{ grade: string }>(
      `select state->'grades'->>$2 as grade from subject where id = $1`,
      [id, clause],
    );
    return rows[0]?.grade;
  }

  const act = ({ actor }: Person, action: string, input: object) => asked.act(actor, action, input);

  /** Submits a form; where nobody decides on it or signs it is filed. */
  async function submit(by: Person, form: string, content: FormContent, more: object = {}) {
    return bodyOf<FormChanged>(await act(by, 'form.file', { form, content, ...more }));
  }

  async function sign(by: Person, { id }: { readonly id: string }, role: Role): Promise<FormChanged> {
    const signed = { id, role, signedByName: by.actor.name, signature, strokes: 40 };
    return bodyOf<FormChanged>(await act(by, 'form.sign', signed));
  }

  async function approve(by: Person, { id }: { readonly id: string }): Promise<FormChanged> {
    return bodyOf<FormChanged>(await act(by, 'form.decide', { id, version: 1, decision: 'approve' }));
  }

  /** Does what the outbox asks, until it asks nothing more. */
  async function hear(): Promise<void> {
    const conduct = conductTopicsOf({ ...ground, zone: () => road.zone });
    const topics = { ...conduct, ...dutyTopicsOf({ ...ground, db }) };
    const { rows } = await database.pool.query(
      'delete from outbox where topic = any($1) returning id, topic, payload',
      [Object.keys(topics)],
    );
    for (const { topic, payload } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      await topics[topic as keyof typeof topics](payload);
    if (rows.length > 0) await hear();
  }

  /** Lets it be a time of Shanghai. */
  async function letItBe(local: string): Promise<void> {
    clock.set(Temporal.PlainDateTime.from(local).toZonedDateTime(road.zone).epochMilliseconds);
    while ((await tick(road)) > 0);
    await hear();
  }

  /** Opens the recurring duties that show up now. */
  async function openDuties(): Promise<void> {
    const opener = createOpener(ground, db);
    while (await opener.open());
  }

  /** A picture that a person uploaded. */
  async function aPicture({ actor }: Person): Promise<string> {
    const id = newId();
    const picture = { id, sha256: '0'.repeat(64), name: 'seal.png', mediaType: 'image/png', bytes: 1 };
    await db
      .insertInto('file')
      .values({ ...picture, createdBy: actor.key })
      .execute();
    return id;
  }

  /** Clauses under which a case of conduct was opened for a person, each time. */
  async function cases({ id }: Person): Promise<string[]> {
    await hear();
    const rows = await db.selectFrom('conductCase').select('clause').where('personId', '=', id).execute();
    return rows.map(({ clause }) => clause).toSorted();
  }

  /** The clocks of a clause in the order in which they began, wherever they run. */
  async function clocks(clause: string): Promise<string[]> {
    const rows = await db
      .selectFrom('clock')
      .select('status')
      .where('clause', '=', clause)
      .orderBy('startedAt')
      .execute();
    return rows.map(({ status }) => status);
  }

  /** How often each outcome was found of a clause's records. */
  async function verdicts(clause: string): Promise<string[]> {
    const rows = await db.selectFrom('verdict').select('outcome').where('clause', '=', clause).execute();
    return rows.map(({ outcome }) => outcome).toSorted();
  }

  /** What a person has to do under a clause. */
  async function duties({ actor }: Person, clause: string): Promise<DutyRow[]> {
    await hear();
    const found = await asked.read<{ items: DutyRow[] }>(actor, '/duties', { limit: 100, mine: true });
    return found.items.filter(row => row.clause === clause);
  }

  return {
    ...department,
    person,
    aCase,
    classOf,
    openDuties,
    aPicture,
    act,
    read: asked.read,
    submit,
    sign,
    approve,
    hear,
    letItBe,
    cases,
    clocks,
    verdicts,
    duties,
  };
}

export type PaperOffice = Awaited<ReturnType<typeof aPaperOffice>>;
