import { command, type Happened, happened, type InputOf, type Told } from '#road/command.ts';
import { beginCase, continueCase, type HistoricEvent } from '../shape.ts';
import { insertCase, updateCase } from '../store.ts';

/** Begins a case as the other system's log tells it. No gate is asked: what is past can only be judged. */
export const importCase = command({
  endpoint: beginCase,
  kind: 'service_request',
  begins: true,
  load: async (_tx, input) => ({ scope: scopeOf(input), row: null }),
  change: async (tx, _row, input: InputOf<typeof beginCase>, { id }) => {
    insertCase(tx, { id, ...input });
    return told(id, input.events);
  },
});

/** Goes on with a case that began before. */
export const importEvents = command({
  endpoint: continueCase,
  kind: 'service_request',
  load: async (_tx, input) => ({ scope: scopeOf(input), row: null }),
  change: async (tx, _row, input: InputOf<typeof continueCase>, { id }) => {
    updateCase(tx, input);
    return told(id, input.events);
  },
});

function scopeOf({ branchId, customerId }: { readonly branchId: string; readonly customerId: string }) {
  return { branchId, customerId, assignees: [] };
}

function told(id: string, events: readonly HistoricEvent[]): Happened<{ id: string }> {
  return happened({ events: events.map((event): Told => event), reply: { id } });
}
