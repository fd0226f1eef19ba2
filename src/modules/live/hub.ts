import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { createRecent } from '#platform/live/recent.ts';
import type { Stream } from '#platform/live/stream.ts';
import type { Changed, Told } from '#platform/live/told.ts';
import { assigneesOf } from './assignees.ts';
import { type Assignees, type LiveReader, mayBeAssigned, sightOf } from './sight.ts';

/** Everybody of this process who listens. */
export interface Hub {
  /** May this caller open one more stream? A person has few windows; what opens more is a fault. */
  admit(key: string): Refused | undefined;
  join(stream: Stream, joining: Joining): Promise<void>;
  /** Passes on what a process has announced. */
  tell(told: Told): Promise<void>;
  /** Listening to the others began anew behind this number: what they told in between is not known. */
  renew(no: number): void;
  /** Keeps lines alive, and ends those that are old: who comes back is asked anew who they are. Nothing is left to do. */
  beat(): false;
  /** Ends every stream. */
  close(): void;
  count(): number;
}

export interface Joining {
  readonly reader: LiveReader;
  /** Account or link. */
  readonly key: string;
  /** What the client heard last; null when it begins. */
  readonly after: number | null;
}

interface Listening {
  readonly stream: Stream;
  readonly key: string;
  readonly sees: (changed: Changed, assignees: Assignees) => boolean;
  /** How often it has been kept alive. */
  beats: number;
}

const streamsOfOne = 12;
const streamsAtMost = 5_000;
/** With a beat every 20 s, who has signed out or left is no longer told after two minutes. */
const beatsAtMost = 6;

export function createHub(db: Db): Hub {
  const all = new Set<Listening>();
  const recent = createRecent();
  let isClosed = false;
  /** One batch after the other, so that numbers go out in order. */
  let passing: Promise<void> = Promise.resolve();

  const passOn = async (told: Told) => {
    recent.keep(told);
    if (all.size === 0) return;
    const assignees = await assigneesAmong(db, told.changed);
    for (const listening of all) sendTo(listening, told, assignees);
  };

  return {
    admit: key => {
      const own = [...all].filter(listening => listening.key === key).length;
      if (own >= streamsOfOne) return refuse('live.too_many', { params: { seconds: 30 } });
      return isClosed || all.size >= streamsAtMost ? refuse('service.busy') : undefined;
    },
    join: async (stream, { reader, key, after }) => {
      const listening = { stream, key, sees: sightOf(reader), beats: 0 };
      // First it listens, then it hears what it missed: twice rather than not at all.
      all.add(listening);
      stream.onEnd(() => all.delete(listening));
      if (isClosed) stream.end();
      await resume({ db, missed: after === null ? [] : recent.since(after), last: recent.last() }, listening);
    },
    tell: told => {
      passing = passing.then(() => passOn(told)).catch(() => undefined);
      return passing;
    },
    renew: no => {
      recent.beginAt(no);
      for (const { stream } of all) sendRenew(stream, no);
    },
    beat: () => {
      for (const listening of all) beat(listening);
      return false;
    },
    close: () => {
      isClosed = true;
      for (const { stream } of all) stream.end();
    },
    count: () => all.size,
  };
}

function beat(listening: Listening): void {
  listening.beats += 1;
  if (listening.beats >= beatsAtMost) listening.stream.end();
  else listening.stream.beat();
}

interface Resuming {
  readonly db: Db;
  readonly missed: readonly Told[] | undefined;
  readonly last: number;
}

/** The first event numbers where the client stands, so that it can come back from there. */
async function resume({ db, missed, last }: Resuming, listening: Listening): Promise<void> {
  if (!missed) return sendRenew(listening.stream, last);
  listening.stream.send({ type: 'changed', no: last, data: '[]' });
  const changed = missed.flatMap(told => told.changed);
  sendTo(listening, { no: last, changed }, await assigneesAmong(db, changed));
}

function sendRenew(stream: Stream, no: number): void {
  stream.send({ type: 'renew', no, data: '{}' });
}

function sendTo({ stream, sees }: Listening, { no, changed }: Told, assignees: Assignees): void {
  const seen = changed.filter(one => sees(one, assignees));
  if (seen.length === 0) return;
  stream.send({
    type: 'changed',
    no,
    data: JSON.stringify(seen.map(({ kind, id, seq }) => ({ kind, id, seq }))),
  });
}

function assigneesAmong(db: Db, changed: readonly Changed[]): Promise<Assignees> {
  return assigneesOf(db, [...new Set(changed.filter(mayBeAssigned).map(({ id }) => id))]);
}
