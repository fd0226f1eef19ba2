import { fieldWorkEndpoints } from '#contract/field-work.ts';
import { fileEndpoints } from '#contract/file.ts';
import { call, uploadWith } from '../../shared/api/call.ts';
import { Problem, unreachable } from '../../shared/api/problem.ts';
import { meetServer } from './clock.ts';
import type { Wire } from './drain.ts';

/** Who waits longer than this waits for nothing; what was sent is sent again with the same key. */
const patienceMs = 30_000;
const patienceForPictureMs = 120_000;

/** The phone's way to the server. */
export const wire: Wire = {
  sync: async commands => {
    const sentMs = Date.now();
    const body = { deviceAt: new Date(sentMs).toISOString(), commands: [...commands] };
    const signal = AbortSignal.timeout(patienceMs);
    const { serverAt, outcomes } = await heard(() => call(fieldWorkEndpoints.sync, { body, signal }));
    meetServer({ serverAt, sentMs });
    return outcomes;
  },
  upload: async (about, content) => {
    const { key, name } = about;
    const file = { content, name, key, signal: AbortSignal.timeout(patienceForPictureMs) };
    const { id, sha256 } = await heard(() => uploadWith(fileEndpoints.upload, file));
    // Not what was taken: the way spoiled it, and another try may not.
    if (sha256 !== about.sha256) throw unreachable();
    return id;
  },
};

async function heard<T>(ask: () => Promise<T>): Promise<T> {
  if (!navigator.onLine) throw unreachable();
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Problem ? error : unreachable();
  }
}
