import type { Takeover } from '#contract/takeover.ts';
import type { Reading } from '#contract/takeover-reading.ts';
import { Refused } from '#kernel/refusal.ts';
import { projectRequestDue } from '#modules/service-request/index.ts';
import { doTakeover, takeoverRoutes } from '#modules/takeover/index.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import { askRoutes } from './ask-routes.ts';
import type { TestDatabase } from './database.ts';
import { aDepartment, aPerson, type Person } from './department.ts';
import { aFolder } from './folder.ts';
import { foundCompany } from './found-company.ts';

/** A department whose manager takes old registers over, without HTTP and without a process of its own. */
export async function aTakeoverOffice(database: TestDatabase, { pack }: { readonly pack?: string } = {}) {
  const dueProjections = { service_request: projectRequestDue };
  const department = await aDepartment(database, { reactions: {}, dueProjections, ...(pack && { pack }) });
  await foundCompany(department);
  const { db, road, branchId } = department;
  const manager = await aPerson(db, 'manager', { branchId, name: '林经理' });
  const files = createFileStore({
    directory: aFolder('takeover'),
    maxMegabytes: 30,
  });
  const routes = takeoverRoutes({ db, files, clock: department.clock });
  const asked = askRoutes(department, routes);

  /** Calls a route that guards itself, as the file `name` of the person if there is one. */
  async function call<T>(
    person: Person,
    path: string,
    input: object = {},
    file?: Upload,
  ): Promise<T | Refused> {
    const route = routes.find(one => one.kind === 'open' && one.endpoint.path === path);
    if (route?.kind !== 'open') throw new Error(`no route ${path}`);
    const context = { actor: person.actor, request: requestOf(file), reply: replyOf() };
    return route.handle(context as never, input as never) as Promise<T | Refused>;
  }

  const read = (id: string, person = manager) => asked.read<Takeover>(person.actor, '/takeovers/:id', { id });
  const work = (id: string) => doTakeover({ pool: database.pool, road, files }, id);

  async function upload(content: string | Uint8Array, name = 'register.csv'): Promise<string> {
    return good(
      await call<{ id: string }>(manager, '/takeovers', {}, { name, content: Buffer.from(content) }),
    ).id;
  }

  /** Tries a file out as it is proposed, or as is said. */
  async function tried(content: string | Uint8Array, more: Partial<Reading> = {}): Promise<Takeover> {
    const id = await upload(content);
    const { reading } = await read(id);
    good(await call(manager, '/takeovers/:id/try', { id, ...reading, ...more }));
    await work(id);
    return read(id);
  }

  async function run(id: string): Promise<Takeover> {
    const answer = await asked.act(manager.actor, 'takeover.run', { id });
    if (answer instanceof Refused) throw new Error(JSON.stringify(answer.refusals));
    await work(id);
    return read(id);
  }

  const taken = async (content: string | Uint8Array, more: Partial<Reading> = {}) =>
    run((await tried(content, more)).id);

  return { ...department, asked, manager, files, call, read, work, upload, tried, run, taken };
}

interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

function good<T>(answer: T | Refused): T {
  if (answer instanceof Refused) throw new Error(JSON.stringify(answer.refusals));
  return answer;
}

function requestOf(file: Upload | undefined) {
  return {
    headers: {},
    isMultipart: () => file !== undefined,
    file: async () => file && { filename: file.name, toBuffer: async () => file.content },
  };
}

/** What is sent is answered. */
function replyOf() {
  const headers: Record<string, unknown> = {};
  const reply = {
    code: () => reply,
    type: () => reply,
    header: (name: string, value: unknown) => {
      headers[name] = value;
      return reply;
    },
    send: (body: unknown) => ({ headers, body }),
  };
  return reply;
}

export type TakeoverOffice = Awaited<ReturnType<typeof aTakeoverOffice>>;
