import { beforeEach, describe, expect, test } from 'vitest';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { parcelFor, settle } from './parcel.ts';
import { send } from './send.ts';

const shelf = new Map<string, string>();
const calls: { key: string; body: unknown }[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  shelf.clear();
  calls.length = 0;
  Object.assign(globalThis, {
    localStorage: {
      getItem: (name: string) => shelf.get(name) ?? null,
      setItem: (name: string, text: string) => shelf.set(name, text),
      removeItem: (name: string) => shelf.delete(name),
    },
    fetch: (_address: string, init: { headers: Record<string, string>; body: string }) => {
      calls.push({ key: init.headers['Idempotency-Key'] ?? '', body: JSON.parse(init.body) });
      return answer();
    },
  });
});

const id = '01900000-0000-7000-8000-000000000001';
const contact = (text: string) =>
  send(workOrderEndpoints.contactCustomer, { params: { id }, body: { text } });
const taken = () => Promise.resolve(Response.json({ id, state: 'accepted' }));
const silence = () => Promise.reject(new TypeError('network'));
const refusal = () =>
  Promise.resolve(Response.json({ status: 409, code: 'subject.state', title: 'no' }, { status: 409 }));

describe('a change on its way from the phone', () => {
  test('tapped twice goes out once', async () => {
    answer = taken;
    await Promise.all([contact('came'), contact('came')]);
    expect(calls).toHaveLength(1);
  });

  test('after silence the same writing repeats its key and its time', async () => {
    answer = silence;
    await expect(contact('came')).rejects.toMatchObject({ code: 'network.unreachable' });
    answer = taken;
    await contact('came');
    expect(calls[1]).toEqual(calls[0]);
    expect(calls[0]?.body).toMatchObject({ text: 'came', happenedAt: expect.stringMatching(/Z$/) });
  });

  test('after silence another writing is another change', async () => {
    answer = silence;
    await expect(contact('came')).rejects.toThrow();
    await expect(contact('came late')).rejects.toThrow();
    expect(calls[1]?.key).not.toBe(calls[0]?.key);
  });

  test('after a refusal the same writing is tried as a new change', async () => {
    answer = refusal;
    await expect(contact('came')).rejects.toMatchObject({ code: 'subject.state' });
    await expect(contact('came')).rejects.toThrow();
    expect(calls[1]?.key).not.toBe(calls[0]?.key);
  });

  test('a parcel outlives a reload until it is answered', () => {
    const contents = { place: 'POST /work-orders/:id/accept', body: {} };
    const parcel = parcelFor(contents);
    expect(parcelFor(contents)).toEqual(parcel);
    settle(parcel);
    expect(parcelFor(contents).key).not.toBe(parcel.key);
  });
});
