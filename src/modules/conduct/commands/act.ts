import type { ConductReply } from '#contract/conduct.ts';
import type { BodyOf, Endpoint } from '#contract/endpoint.ts';
import type { ConductAct, Terms } from '#engine/controls/conduct-act.ts';
import type { ConductCourse } from '#engine/controls/conduct-course.ts';
import { proceed } from '#engine/controls/due-process.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import {
  type Command,
  type Context,
  command,
  happened,
  type Notice,
  type Told,
  type ToldElsewhere,
} from '#road/command.ts';
import { type Clause, type ConductGround, clauseOf } from '../ground.ts';
import { type CaseRow, keepCourse, loadCase, priorsOf, systemId } from '../store.ts';
import { termsOf } from '../terms.ts';

/** What an act needs beside who does it. */
export interface Acting {
  readonly row: CaseRow;
  readonly course: ConductCourse;
  readonly clause: Clause;
  readonly terms: Terms;
}

/** What distinguishes one act from the others: a proposal, a decision, witnesses. */
type Own = ConductAct extends infer One
  ? One extends ConductAct
    ? Omit<One, 'by' | 'roles' | 'at' | 'words'>
    : never
  : never;

interface ActSpec<E extends Endpoint> {
  readonly endpoint: E;
  /** What is told; of some acts not the same of a violation as of a merit. */
  readonly event: string | Readonly<Record<CaseRow['kind'], string>>;
  /** The action whose gates are asked, where clauses call it otherwise. */
  readonly gates?: string;
  /** Facts that this act adds to those of every act. */
  readonly facts?: (input: BodyOf<E>, context: Context) => Values;
  /** Whom it concerns that it was done. */
  readonly tells?: (acting: Acting, at: EpochMs) => readonly Notice[];
  /** Makes the act of the input; may refuse, and may write beside the course. */
  readonly of: (tx: Tx, input: BodyOf<E>, acting: Acting) => Promise<Refused | Own> | Own;
  /** What the act says of the occasion that was found: told in its own log. */
  readonly ofOccasion?: (row: CaseRow, input: BodyOf<E>) => Told | undefined;
}

interface Worded {
  readonly words?: string;
}

/** One act of the due process as a command: the engine's course says whether it may be done, and what follows. */
export function act<E extends Endpoint>(ground: ConductGround, spec: ActSpec<E>): Command {
  return command({
    endpoint: spec.endpoint as Endpoint,
    kind: 'conduct',
    ...(spec.gates !== undefined && { gates: spec.gates }),
    load: (tx, input) => loadCase(tx, input as { id: string }),
    change: async (tx, row, input, context) => {
      const acting = await actingOn(tx, row, ground);
      if (acting instanceof Refused) return acting;
      const own = await spec.of(tx, input as BodyOf<E>, acting);
      if (own instanceof Refused) return own;
      const { words } = input as Worded;
      const done = { ...own, ...whoOf(context), ...(words !== undefined && { words }) } as ConductAct;
      const course = proceed(acting.course, done, acting.terms);
      if (course instanceof Refused) return course;
      await keepCourse(tx, row.id, { course, at: context.at });
      const type = typeof spec.event === 'string' ? spec.event : spec.event[row.kind];
      return happened({
        events: [withFacts(toldOf(type, row, { course, words }), spec.facts?.(input as BodyOf<E>, context))],
        reply: replyOf(row, course),
        notices: spec.tells?.({ ...acting, course }, context.at) ?? [],
        elsewhere: toldOrigin(row, spec.ofOccasion?.(row, input as BodyOf<E>)),
      });
    },
  });
}

/** What an act on a case needs; refused while nobody answers for it. */
export async function actingOn(tx: Tx, row: CaseRow, ground: ConductGround): Promise<Acting | Refused> {
  const { course } = row;
  if (!course) return refuse('conduct.no_person');
  const clause = clauseOf(ground, row);
  if (!clause) return refuse('regulation.unknown_clause');
  const isRepeated = (await priorsOf(tx.db, row)).length > 0;
  const facts = row.calendar === null ? {} : { [clause.regulation.calendars.fact]: row.calendar };
  return { row, course, clause, terms: termsOf(clause, { facts, isRepeated }) };
}

function whoOf({ actor, at }: Context): Pick<ConductAct, 'by' | 'roles' | 'at'> {
  return { by: actor.personId ?? systemId, roles: actor.roles, at };
}

function toldOrigin({ originId }: CaseRow, told: Told | undefined): ToldElsewhere[] {
  return originId !== null && told ? [{ subjectId: originId, events: [told] }] : [];
}

interface Done {
  readonly course: ConductCourse;
  readonly words: string | undefined;
}

function withFacts(told: ReturnType<typeof toldOf>, facts: Values = {}) {
  return { ...told, facts: { ...told.facts, ...facts } };
}

/** What clauses may ask of it: the slip, the signature, the witnesses, the amount. */
function toldOf(type: string, row: CaseRow, { course, words }: Done) {
  const { proposed, decided, signature, witnesses } = course;
  return {
    type,
    data: { control: `${row.clause}/${row.control}`, fen: decided?.fen ?? null, words: words ?? null },
    facts: {
      'conduct.status': course.status,
      'sanction.proposal': proposed?.measures.join(', ') ?? null,
      'sanction.measure': decided?.measures.join(', ') ?? null,
      'sanction.amount': decided?.fen ?? null,
      'sanction.signed': signature === 'signed',
      'sanction.witnesses': witnesses.length,
    },
  };
}

function replyOf({ id, conductNo }: CaseRow, { status }: ConductCourse): ConductReply {
  return { id, conductNo, status };
}
