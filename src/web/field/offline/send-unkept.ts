import i18next from 'i18next';
import { Problem } from '../../shared/api/problem.ts';
import { drain, type Wire } from './drain.ts';
import type { Entry, EntryProblem } from './entry.ts';
import { memoryStore } from './store.ts';

interface Unkept {
  readonly entry: Entry;
  readonly picture: Blob | undefined;
}

/**
 * Sends a change of which the phone could keep nothing, because it is full. Answers with the server's reply; throws its
 * refusal, and where nobody answers, that nothing was kept: what was typed still stands in its form.
 */
export async function sendUnkept({ entry, picture }: Unkept, wire: Wire): Promise<unknown> {
  const store = memoryStore();
  await store.add(entry, picture);
  const { outcomes } = await drain(store, wire);
  const outcome = outcomes.get(entry.key);
  if (outcome?.outcome === 'done') return outcome.reply;
  const [left] = await store.all();
  throw new Problem(left?.problem ?? (outcome?.problem as EntryProblem | undefined) ?? phoneFull());
}

/** The phone has no room, and the server does not answer. */
export function phoneFull(): EntryProblem {
  return { status: 507, code: 'phone.full', title: i18next.t('unsent:phone.full') };
}
