/**
 * The browser's own database, as far as the phone needs it. A library for it would weigh a fifth of the app's first load.
 */
export interface Tables {
  /** All rows, or those whose key begins so. */
  all<Row>(table: string, beginning?: string): Promise<Row[]>;
  keys(table: string): Promise<IDBValidKey[]>;
  get<Row>(table: string, key: IDBValidKey): Promise<Row | undefined>;
  /** Writes into several tables at once: all of it, or nothing. Kept on the disk when it has answered. */
  write(tables: readonly string[], change: (stores: Stores) => void): Promise<void>;
}

type Stores = Readonly<Record<string, IDBObjectStore>>;

const version = 1;

export async function indexedTables(
  name: string,
  tables: Readonly<Record<string, IDBObjectStoreParameters>>,
): Promise<Tables> {
  const database = await opened(name, tables);
  const reading = (table: string) => database.transaction(table).objectStore(table);
  return {
    all: (table, beginning) => answered(reading(table).getAll(beginning && rangeOf(beginning))),
    keys: table => answered(reading(table).getAllKeys()),
    get: (table, key) => answered(reading(table).get(key)),
    write: (names, change) => {
      const transaction = database.transaction([...names], 'readwrite', { durability: 'strict' });
      change(Object.fromEntries(names.map(table => [table, transaction.objectStore(table)])));
      return ended(transaction);
    },
  };
}

const rangeOf = (beginning: string) => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

function opened(
  name: string,
  tables: Readonly<Record<string, IDBObjectStoreParameters>>,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [table, keys] of Object.entries(tables)) request.result.createObjectStore(table, keys);
  };
  return answered(request);
}

function answered<Row>(request: IDBRequest<Row>): Promise<Row> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
