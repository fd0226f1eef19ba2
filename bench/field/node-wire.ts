import type { ReplyOf } from '#contract/endpoint.ts';
import type { fieldWorkEndpoints } from '#contract/field-work.ts';
import type { Wire } from '#web/field/offline/drain.ts';
import { Problem, readProblem, unreachable } from '#web/shared/api/problem.ts';

const patienceMs = 20_000;

/** The phone's way to the server, over Node's own `fetch`. Counts what leaves. */
export function nodeWire(url: string, cookie: string) {
  const sent = { commands: 0, uploads: 0 };
  const ask = async <T>(path: string, init: RequestInit): Promise<T> => {
    try {
      const answer = await fetch(`${url}/api/v1${path}`, {
        ...init,
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!answer.ok) throw await readProblem(answer);
      return (await answer.json()) as T;
    } catch (error) {
      throw error instanceof Problem ? error : unreachable();
    }
  };
  const wire: Wire = {
    sync: async commands => {
      sent.commands += commands.length;
      const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
      const body = JSON.stringify({ deviceAt: new Date().toISOString(), commands });
      const { outcomes } = await ask<ReplyOf<typeof fieldWorkEndpoints.sync>>('/field-work/sync', {
        ...{ method: 'POST', headers, body },
      });
      return outcomes;
    },
    upload: async (about, content) => {
      const { key, name } = about;
      sent.uploads += 1;
      const body = new FormData();
      body.set('file', content, name);
      const headers = { cookie, 'idempotency-key': key };
      const { id, sha256 } = await ask<{ id: string; sha256: string }>('/files', {
        method: 'POST',
        headers,
        body,
      });
      if (sha256 !== about.sha256) throw unreachable();
      return id;
    },
  };
  return { wire, sent };
}
