import { reckonBy } from '../../shared/clock/use-now.ts';
import { rightNow } from './clock.ts';
import { type Courier, startCourier } from './courier.ts';
import { databaseStore, openDatabase, type PhoneDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import { tellFigure } from './figure.ts';
import { memoryStore, type OutboxStore } from './store.ts';
import { wire } from './wire.ts';

/** What this phone keeps for the person signed in. */
export interface Phone {
  readonly userId: string;
  readonly store: OutboxStore;
  /** Undefined where the phone keeps nothing: without private storage the day is read from the server only. */
  readonly database: PhoneDatabase | undefined;
  readonly courier: Courier;
}

let opened: Promise<Phone> | undefined;
let openedFor: string | undefined;

/** The phone of a person; opened once. */
export function phoneOf(userId: string): Promise<Phone> {
  if (opened && openedFor === userId) return opened;
  void opened?.then(({ courier }) => courier.stop());
  openedFor = userId;
  opened = open(userId);
  return opened;
}

async function open(userId: string): Promise<Phone> {
  // Some browsers keep nothing in their private windows: what is written lasts as long as the page there.
  const database = await openDatabase(userId).catch(() => undefined);
  const store = database ? databaseStore(database) : memoryStore();
  const onMoved = () => tell(store);
  reckonBy(rightNow);
  const courier = startCourier({ store, wire, lockName: `guiju_field:${userId}`, onMoved });
  await tell(store);
  void courier.run();
  // Without being asked, browsers may drop what a site keeps when the phone is full.
  void navigator.storage?.persist?.();
  return { userId, store, database, courier };
}

/** Tells the pages that the outbox has changed. */
export async function tell(store: OutboxStore): Promise<void> {
  const entries: readonly Entry[] = await store.all();
  const count = (...states: Entry['state'][]) => entries.filter(({ state }) => states.includes(state)).length;
  tellFigure({ waiting: count('waiting'), stuck: count('refused', 'set_aside') });
}
