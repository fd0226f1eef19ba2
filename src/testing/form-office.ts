import type { FiledForm, FormChanged, FormContent, FormListed, ListForms } from '#contract/form.ts';
import type { Role } from '#contract/roles.ts';
import { Refused } from '#kernel/refusal.ts';
import { formRoutes, projectFormDue } from '#modules/form/index.ts';
import { projectRequestDue, serviceRequestRoutes } from '#modules/service-request/index.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import type { Actor } from '#road/actor.ts';
import { askRoutes, type Sent } from './ask-routes.ts';
import type { TestDatabase } from './database.ts';
import { aBranch, aCall, aCustomer, aDepartment, aPerson, bodyOf, type Person } from './department.ts';
import { aFolder } from './folder.ts';
import { formsPack } from './forms-pack.ts';

/** A department under a regulation of forms, with its people and those of another branch. */
export async function aFormOffice(database: TestDatabase) {
  const dueProjections = { service_request: projectRequestDue, form: projectFormDue };
  const department = await aDepartment(database, { reactions: {}, dueProjections });
  const { db, branchId, regulations } = department;
  await db
    .insertInto('regulationEdition')
    .values({
      id: 'test-forms@1',
      pack: 'test-forms',
      version: '1',
      files: JSON.stringify(formsPack),
      inForceFrom: '2021-01-01',
      enactedBy: 'test',
    })
    .execute();
  await regulations.load(db);
  const files = createFileStore({ directory: aFolder('forms'), maxMegabytes: 5 });
  const routes = [...formRoutes({ regulations, files }), ...serviceRequestRoutes({ portalPath: id => id })];
  const customer = await aCustomer(db, { branchId });
  const awayId = await aBranch(db, 'Qingdao');
  const person = (role: Role, name: string, of = branchId) => aPerson(db, role, { branchId: of, name });
  const people = {
    engineer: await person('engineer', '周工'),
    colleague: await person('engineer', '吴工'),
    manager: await person('manager', '孙经理'),
    second: await person('manager', '钱经理'),
    finance: await person('finance', '冯会计'),
    quality: await person('quality', '卫质检'),
    warehouse: await person('warehouse', '韩库管'),
    csr: await person('csr', '何客服'),
    awayManager: await person('manager', '蒋经理', awayId),
    awayEngineer: await person('engineer', '杨工', awayId),
  };

  const asked = askRoutes(department, routes);
  const act = ({ actor }: Pick<Person, 'actor'>, action: string, input: object, sent?: Sent) =>
    asked.act(actor, action, input, sent);
  const read = <T>(actor: Actor, path: string, input: object = {}) =>
    asked.read<T | Refused>(actor, path, input);

  /** What a person sees of a form; throws where there is none for them. */
  async function view({ actor }: Person, id: string): Promise<FiledForm> {
    const found = await read<FiledForm>(actor, '/forms/:id', { id });
    if (found instanceof Refused) throw new Error(found.refusals[0]?.code);
    return found;
  }

  async function list({ actor }: Person, asked: ListForms = {}): Promise<FormListed[]> {
    const found = await read<{ items: FormListed[] }>(actor, '/forms', { limit: 100, ...asked });
    return found instanceof Refused ? [] : found.items;
  }

  async function aDraft(writer: Person, form: string, content: FormContent, more: object = {}) {
    return bodyOf<FormChanged>(await act(writer, 'form.draft', { form, content, ...more }));
  }

  /** A form that was submitted; answers with its id. */
  async function aSubmitted(writer: Person, form: string, content: FormContent, more: object = {}) {
    const { id } = await aDraft(writer, form, content, more);
    return bodyOf<FormChanged>(await act(writer, 'form.submit', { id }));
  }

  async function aCase(): Promise<string> {
    const made = await act(people.csr, 'service_request.register', aCall(customer));
    return bodyOf<{ id: string }>(made).id;
  }

  return {
    ...department,
    ...people,
    files,
    customer,
    awayId,
    act,
    read,
    view,
    list,
    aDraft,
    aSubmitted,
    aCase,
  };
}

export type FormOffice = Awaited<ReturnType<typeof aFormOffice>>;
