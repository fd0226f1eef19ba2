import { beforeEach, describe, expect, test } from 'vitest';
import type { FieldCommand, FieldOutcome } from '#contract/field-work.ts';
import { Problem, unreachable } from '../../shared/api/problem.ts';
import { drain, type Wire } from './drain.ts';
import { memoryStore, type NewEntry, type OutboxStore } from './store.ts';

const problem = { status: 409, code: 'clause.gate', title: 'no', clause: 'S2.BUS.11' };
let store: OutboxStore;
let sent: string[][];
let uploads: string[];
let answer: (command: FieldCommand) => FieldOutcome['outcome'] | Error;

const wire: Wire = {
  sync: async commands => {
    sent.push(commands.map(({ key }) => key));
    const held = new Set<string | undefined>();
    return commands.map(command => {
      const outcome = held.has(command.orderId) ? 'waiting' : answer(command);
      if (outcome instanceof Error) throw outcome;
      if (outcome === 'refused') held.add(command.orderId);
      return { key: command.key, outcome, ...(outcome === 'refused' ? { problem } : {}) };
    });
  },
  upload: async ({ key }) => {
    uploads.push(key);
    return `file-${key}`;
  },
};

beforeEach(() => {
  store = memoryStore();
  [sent, uploads] = [[], []];
  answer = () => 'done';
});

const kept = (key: string, orderId?: string, more: Partial<NewEntry> = {}): NewEntry => ({
  ...{ key, call: 'POST /work-orders/:id/accept', params: { id: orderId ?? key }, body: {} },
  ...{ deviceAt: '2026-11-20T03:00:00Z', timeField: 'happenedAt', knownOffsetMs: 0, state: 'waiting' },
  ...(orderId ? { orderId } : {}),
  ...more,
});

const states = async () => Object.fromEntries((await store.all()).map(({ key, state }) => [key, state]));

describe('the outbox of a phone', () => {
  test('sends the changes of an order together and in their order, the next order after it', async () => {
    for (const [key, order] of [
      ['a1', 'a'],
      ['b1', 'b'],
      ['a2', 'a'],
    ] as const)
      await store.add(kept(key, order));
    expect((await drain(store, wire)).end).toBe('done');
    expect(sent).toEqual([['a1', 'a2'], ['b1']]);
    expect(await states()).toEqual({ a1: 'done', a2: 'done', b1: 'done' });
  });

  test('keeps what is refused with its reason; later ones of the order wait, other orders go on', async () => {
    for (const [key, order] of [
      ['a1', 'a'],
      ['a2', 'a'],
      ['b1', 'b'],
    ] as const)
      await store.add(kept(key, order));
    answer = ({ key }) => (key === 'a1' ? 'refused' : 'done');
    await drain(store, wire);
    expect(await states()).toEqual({ a1: 'refused', a2: 'waiting', b1: 'done' });
    expect((await store.all()).find(({ key }) => key === 'a1')?.problem).toMatchObject({
      clause: 'S2.BUS.11',
    });
    sent = [];
    await drain(store, wire);
    expect(sent).toEqual([]);
  });

  test('stops in silence and sends the same again, pictures not twice', async () => {
    const picture = { name: 'a.png', sha256: '', moment: 'before' } as const;
    await store.add(kept('p1', 'a', { picture, call: 'POST /work-orders/:id/photos' }), new Blob(['a']));
    await store.add(kept('b1', 'b'));
    answer = () => unreachable();
    expect((await drain(store, wire)).end).toBe('silent');
    answer = () => 'done';
    await drain(store, wire);
    expect(sent).toEqual([['p1'], ['p1'], ['b1']]);
    expect(uploads).toEqual(['p1']);
  });

  test('sends the pictures of a form before it, each once, and names them as the server does', async () => {
    const attachments = ['x', 'y'].map(key => ({ key, name: `${key}.png`, sha256: '' }));
    const body = { form: 'visit', content: { photo: 'x', lines: [{ item: '门泵', photo: 'y' }] } };
    await store.keepPicture('x', new Blob(['x']));
    await store.keepPicture('y', new Blob(['y']));
    await store.add(kept('f1', undefined, { call: 'POST /forms/file', body, attachments }));
    answer = () => unreachable();
    expect((await drain(store, wire)).end).toBe('silent');
    const bodies: unknown[] = [];
    answer = command => {
      bodies.push(command.body);
      return 'done';
    };
    await drain(store, wire);
    expect(uploads).toEqual(['x', 'y']);
    const content = { photo: 'file-x', lines: [{ item: '门泵', photo: 'file-y' }] };
    expect(bodies).toEqual([{ form: 'visit', content }]);
  });

  test("a picture that the phone has lost is a person's to drop, and holds up nobody else", async () => {
    const picture = { name: 'a.png', sha256: '', moment: 'before' } as const;
    const photo = { picture, call: 'POST /work-orders/:id/photos' };
    const emptied = new Blob(['b']);
    emptied.slice = () => {
      throw new DOMException('its bytes are gone', 'NotReadableError');
    };
    await store.add(kept('p1', 'a', photo));
    await store.add(kept('a2', 'a'));
    await store.add(kept('p2', 'b', photo), emptied);
    await store.add(kept('c1', 'c'));
    answer = () => 'done';
    expect((await drain(store, wire)).end).toBe('done');
    expect(await states()).toEqual({ p1: 'refused', a2: 'waiting', p2: 'refused', c1: 'done' });
    expect((await store.all()).find(({ key }) => key === 'p1')?.problem?.code).toBe('picture.lost');
    await store.remove('p1');
    await drain(store, wire);
    expect(await states()).toMatchObject({ a2: 'done' });
    expect(uploads).toEqual([]);
  });

  test('leaves an order that the server cannot take and goes on with the others', async () => {
    await store.add(kept('a1', 'a'));
    await store.add(kept('b1', 'b'));
    answer = ({ key }) =>
      key === 'a1' ? new Problem({ status: 500, code: 'service.fault', title: '' }) : 'done';
    expect((await drain(store, wire)).end).toBe('faulty');
    expect(await states()).toEqual({ a1: 'waiting', b1: 'done' });
  });

  test('finds the one that is refused where the server refuses a whole message', async () => {
    await store.add(kept('a1', 'a'));
    await store.add(kept('a2', 'a'));
    answer = ({ key }) =>
      key === 'a2' ? new Problem({ status: 400, code: 'input.invalid', title: '' }) : 'done';
    await drain(store, wire);
    expect(await states()).toEqual({ a1: 'done', a2: 'refused' });
  });

  test('waits for somebody to sign in', async () => {
    await store.add(kept('a1', 'a'));
    answer = () => new Problem({ status: 401, code: 'session.missing', title: '' });
    expect((await drain(store, wire)).end).toBe('signed_out');
    expect(await states()).toEqual({ a1: 'waiting' });
  });

  test('what goes before a refused one is sent first', async () => {
    await store.add(kept('sign', 'a'));
    answer = () => 'refused';
    await drain(store, wire);
    const [refused] = await store.all();
    await store.add({ ...kept('test', 'a'), no: (refused?.no ?? 0) - 0.5 });
    await store.change('sign', { state: 'waiting' });
    answer = () => 'done';
    sent = [];
    await drain(store, wire);
    expect(sent).toEqual([['test', 'sign']]);
  });
});
