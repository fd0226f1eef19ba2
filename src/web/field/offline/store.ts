import type { Entry } from './entry.ts';

/** An entry gets its place when it is kept, unless it is to go before another. */
export type NewEntry = Omit<Entry, 'no'> & { readonly no?: number };

/** Where changes are kept until they are answered; pictures beside them. */
export interface OutboxStore {
  all(): Promise<Entry[]>;
  add(entry: NewEntry, picture?: Blob): Promise<void>;
  change(key: string, patch: Partial<Entry>): Promise<void>;
  remove(key: string): Promise<void>;
  picture(key: string): Promise<Blob | undefined>;
  /** Keeps a picture before there is an entry that names it. */
  keepPicture(key: string, picture: Blob): Promise<void>;
  dropPicture(key: string): Promise<void>;
}

/** For phones that keep nothing: what is written is lost with the page, and sent as long as it stands. */
export function memoryStore(): OutboxStore {
  const entries = new Map<string, Entry>();
  const pictures = new Map<string, Blob>();
  let last = 0;
  return {
    all: async () => [...entries.values()],
    add: async (entry, picture) => {
      last += 1;
      entries.set(entry.key, { ...entry, no: entry.no ?? last });
      if (picture) pictures.set(entry.key, picture);
    },
    change: async (key, patch) => {
      const entry = entries.get(key);
      if (entry) entries.set(key, { ...entry, ...patch });
    },
    remove: async key => {
      entries.delete(key);
      pictures.delete(key);
    },
    picture: async key => pictures.get(key),
    keepPicture: async (key, picture) => {
      pictures.set(key, picture);
    },
    dropPicture: async key => {
      pictures.delete(key);
    },
  };
}
