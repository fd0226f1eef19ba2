import type { Scope } from '#contract/asker.ts';
import type { BodyOf, Endpoint, ParamsOf, ReplyOf } from '#contract/endpoint.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { NumberKind } from '#platform/numbers/numbers.ts';
import type { Actor } from './actor.ts';
import type { Due } from './road.ts';

/** The kinds of subjects that have a log of their own. */
export type SubjectKind =
  | 'service_request'
  | 'customer'
  | 'asset'
  | 'person'
  | 'branch'
  | 'company'
  | 'form'
  | 'edition'
  | 'conduct'
  | 'duty'
  | 'article'
  | 'call';

/** Something that a command tells: it becomes an event of the subject's log. */
export interface Told {
  readonly type: string;
  /** What clauses may ask of this one event; plain values only. */
  readonly data?: Values;
  /** Facts of the subject that hold from now on. */
  readonly facts?: Values;
  /** When it happened, where one command tells of several instants; else the command's own. */
  readonly at?: EpochMs;
}

/** What a change tells of another subject, in its log: the case that an approved form belongs to. */
export interface ToldElsewhere {
  readonly subjectId: string;
  readonly events: readonly Told[];
}

/** A message for the outbox, sent after the commit. */
export interface Notice {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Answers from the limit and the state that the events led to. */
export type Replying<Reply> = (due: Due, state: SubjectState) => Reply | Promise<Reply>;

export interface Happened<Reply> {
  readonly events: readonly Told[];
  /** The answer; or, where it needs what the events led to, what makes it. The verb that begins writes its row with it. */
  readonly reply: Reply | Replying<Reply>;
  readonly notices: readonly Notice[];
  readonly elsewhere?: readonly ToldElsewhere[];
}

/** What a change leads to. */
export function happened<Reply>(change: {
  readonly events: readonly Told[];
  readonly reply: Reply | Replying<Reply>;
  readonly notices?: readonly Notice[];
  readonly elsewhere?: readonly ToldElsewhere[];
}): Happened<Reply> {
  return { notices: [], ...change };
}

/** What a command knows beside its input. */
export interface Context {
  /** The subject: the one found, or the one that begins. */
  readonly id: string;
  readonly actor: Actor;
  /** When it happened, as the actor's device told. */
  readonly at: EpochMs;
  /** When the server took it in. */
  readonly recordedAt: EpochMs;
  /** IANA zone of the company. */
  readonly zone: string;
  /** What the settings of the regulation in force are worth. */
  settings(): Values;
  /** A number that people say, such as `SR-20261122-0007`; gaps are possible, repetitions are not. */
  nextNo(kind: NumberKind): Promise<string>;
}

export type InputOf<E> = ParamsOf<E> & BodyOf<E>;

/** Whose the subject is or will be, and the row to be changed. */
export interface Found<Row> {
  readonly scope: Scope;
  readonly row: Row;
  /** What the input would make true, shown to the gates beforehand. */
  readonly proposes?: Values;
}

/** A verb of the product. `begin` is for verbs that make a new subject; the others name one by `input.id` or `subjectId`. */
export interface CommandSpec<E, Row> {
  readonly endpoint: E;
  readonly kind: SubjectKind;
  readonly begins?: true;
  /** Shares its transaction with others of its kind that come at the same time: it locks nothing, and writes nothing but what it finishes with. */
  readonly isGrouped?: true;
  /** The action whose gates are asked, where another way leads to the same, or the input says which: a signature given in the portal. */
  readonly gates?: string | ((input: InputOf<E>) => string);
  /** The subject that the input belongs to; by default `input.id` itself. Null: no such thing. */
  readonly subjectId?: (tx: Tx, input: InputOf<E>) => Promise<string | null>;
  /** Reads what is to be changed, after the subject was locked. Null: no such thing. */
  readonly load: (tx: Tx, input: InputOf<E>, context: Context) => Promise<Found<Row> | Refused | null>;
  /** Abilities and the regulation's gates have been asked before it runs. */
  readonly change: (
    tx: Tx,
    row: Row,
    input: InputOf<E>,
    context: Context,
  ) => Promise<Refused | Happened<ReplyOf<E>>>;
}

/** A verb with its types erased, as the road runs it. */
export type Command = CommandSpec<Endpoint, unknown>;

/** Declares a verb: what it reads, and what it changes. */
export function command<E extends Endpoint, Row>(spec: CommandSpec<E, Row>): Command {
  return spec as unknown as Command;
}

/** The action whose gates stand before a command with this input. */
export function gatedAction({ endpoint, gates }: Command, input: unknown): string {
  if (typeof gates !== 'function') return gates ?? endpoint.action;
  return gates(input as InputOf<Endpoint>);
}
