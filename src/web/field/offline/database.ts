import { type Entry, picturesOf } from './entry.ts';
import { indexedTables, type Tables } from './indexed-tables.ts';
import type { OutboxStore } from './store.ts';

/** A piece of the day's package as the server sent it. */
export interface KeptPart {
  readonly name: string;
  readonly version: string;
  readonly body: unknown;
}

/** What this phone keeps for one person: nobody else who signs in on it sends or sees it. */
export type PhoneDatabase = Tables;

const stores = {
  entries: { keyPath: 'no', autoIncrement: true },
  pictures: {},
  parts: { keyPath: 'name' },
  marks: {},
} as const;

/** Opens what the phone keeps; throws where it keeps nothing. */
export function openDatabase(userId: string): Promise<PhoneDatabase> {
  return indexedTables(`guiju_field:${userId}`, stores);
}

/** The outbox in the phone's database: it outlives the page, the tab and an empty battery. */
export function databaseStore(database: PhoneDatabase): OutboxStore {
  const all = () => database.all<Entry>('entries');
  const byKey = async (key: string) => (await all()).find(entry => entry.key === key);
  return {
    all,
    add: (entry, picture) =>
      database.write(['entries', 'pictures'], ({ entries, pictures }) => {
        entries?.add(entry);
        if (picture) pictures?.put(picture, entry.key);
      }),
    change: async (key, patch) => {
      const entry = await byKey(key);
      if (!entry) return;
      await database.write(['entries', 'pictures'], ({ entries, pictures }) => {
        entries?.put({ ...entry, ...patch });
        if (patch.state === 'done') for (const kept of picturesOf(entry)) pictures?.delete(kept);
      });
    },
    remove: async key => {
      const entry = await byKey(key);
      if (!entry) return;
      await database.write(['entries', 'pictures'], ({ entries, pictures }) => {
        entries?.delete(entry.no);
        pictures?.delete(key);
      });
    },
    picture: key => database.get<Blob>('pictures', key),
    keepPicture: (key, picture) =>
      database.write(['pictures'], ({ pictures }) => {
        pictures?.put(picture, key);
      }),
    dropPicture: key =>
      database.write(['pictures'], ({ pictures }) => {
        pictures?.delete(key);
      }),
  };
}
