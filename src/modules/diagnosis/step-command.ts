import { type DiagnosisBody, diagnosisStepEndpoints, type StepEndpoint } from '#contract/diagnosis.ts';
import { type DiagnosisAction, stepOf } from '#contract/diagnosis-steps.ts';
import type { Values } from '#engine/vocabulary.ts';
import { addRequestNote, loadRequest, type RequestRow } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, type Context, command, happened, type Told } from '#road/command.ts';
import { dataOf, factsOf } from './facts.ts';
import { hindrance } from './invariants.ts';
import { addEntry, countsOf, lastBy, strangePapers, wasVisited } from './store.ts';
import { noticesOf } from './told.ts';

/**
 * The command of a step (`contract/diagnosis-steps.ts`): all of them write something down about a case and tell one event,
 * so that they are rows of a table and not a file each. Refuses `diagnosis.nothing_open` where there is nothing to answer.
 */
export function stepCommand(action: DiagnosisAction): Command {
  return command<StepEndpoint, RequestRow>({
    endpoint: diagnosisStepEndpoints[action],
    kind: 'service_request',
    load: async (tx, input) => {
      const found = await loadRequest(tx, input);
      return found && { ...found, proposes: factsOf(action, input) };
    },
    change: async (tx, { state }, input, context) => {
      const counts = await countsOf(tx, context.id);
      const refused =
        hindrance({ state, counts }, action) ?? (await strangePapers(tx, context, input.fileIds ?? []));
      if (refused) return refused;
      const events = await toldOf(tx, context, { action, body: input, counts });
      const { after } = stepOf(action);
      const askedBy = after ? await lastBy(tx.db, context.id, after as DiagnosisAction) : null;
      const id = await addEntry(tx, context, { action, body: input });
      return happened({ events, reply: { id }, notices: noticesOf(action, context, askedBy) });
    },
  });
}

interface Taken {
  readonly action: DiagnosisAction;
  readonly body: DiagnosisBody;
  readonly counts: ReadonlyMap<string, number>;
}

async function toldOf(tx: Tx, context: Context, taken: Taken): Promise<Told[]> {
  const { action, body } = taken;
  const facts = { ...factsOf(action, body), ...(await workedOut(tx, context, action)) };
  const data = action === 'service_record.write' ? await recordData(tx, context, body) : dataOf(action, body);
  const own = { type: stepOf(action).event, facts, ...(data && { data }) };
  if (action === 'remote_session.end') return [own, await remoteAttempt(tx, context, body)];
  if (action === 'support_request.raise' && isNewQuestion(taken))
    return [{ type: 'question.left_open', facts }, own];
  return [own];
}

/** Facts that nobody types. */
async function workedOut(tx: Tx, { id, actor }: Context, action: DiagnosisAction): Promise<Values> {
  switch (action) {
    case 'program_change.test': {
      const filer = await lastBy(tx.db, id, 'program_change.register');
      return { 'program_change.tester_is_filer': filer !== null && filer === actor.personId };
    }
    case 'support_request.raise':
      return { 'support_request.taken_over_by': null, 'support_request.answer': null };
    case 'support_request.take_over':
      return { 'support_request.taken_over_by': actor.name };
    default:
      return {};
  }
}

async function recordData(tx: Tx, { id }: Context, { softwareKind }: DiagnosisBody): Promise<Values> {
  const remote = !(await wasVisited(tx.db, id));
  return { remote, ...(softwareKind !== undefined && { kind: softwareKind }) };
}

/** A session that was held is a remote attempt, for clauses that ask for one before a visit. */
async function remoteAttempt(tx: Tx, context: Context, { work }: DiagnosisBody): Promise<Told> {
  await addRequestNote(tx, context, { kind: 'remote_attempt', text: String(work) });
  return {
    type: 'service_request.noted',
    data: { remote_attempt: true },
    facts: { 'service_request.remote_tried': true },
  };
}

/** A question that was written down before is passed on; it is not left open a second time. */
function isNewQuestion({ counts }: Taken): boolean {
  return (counts.get('question.leave_open') ?? 0) <= (counts.get('support_request.raise') ?? 0);
}
