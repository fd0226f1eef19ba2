import type { EpochMs } from '#kernel/time.ts';
import { advance } from '../advance.ts';
import { apply } from '../apply.ts';
import { type Book, bookOf, compile } from '../compile.ts';
import type { Effect } from '../effect.ts';
import { type Attempt, permit } from '../permit.ts';
import type { Regulation } from '../regulation.ts';
import { newSubject, type SubjectState } from '../state.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { ask } from './example-approval.ts';
import { chargedIn, findingsIn, localTime, occasionsIn } from './example-words.ts';
import { type Example, type Examples, type Expectation, exampleEdition } from './examples.ts';
import { toldCode } from './problem.ts';

/** Makes a regulation ready for its examples, with what still waits for a capability. Throws RangeError when it cannot be executed. */
export function bookForExamples(
  regulation: Regulation,
  vocabulary: Vocabulary,
  { calendars }: Examples,
): Book {
  const edition = exampleEdition;
  const compiled = compile({ edition, regulation, vocabulary, calendars, awaited: 'executed' });
  if (!compiled.ok) throw new RangeError(compiled.faults.map(toldCode).join('\n'));
  return bookOf(compiled.regulation);
}

/** What the engine makes of an example, told in the words and of the parts in which the example expects it. */
export function runExample(book: Book, example: Example, zone: string): Expectation {
  const played = play(book, example);
  const asked = ask(book, example, { state: played.state, zone });
  const { state } = asked;
  const effects = [...played.effects, ...asked.effects];
  const own = effects.filter(effect => clauseOf(effect) === example.clause);
  const clocks = state.clocks.filter(({ clause }) => clause === example.clause);
  const written = (at: EpochMs) => localTime(at, zone);
  const found: Required<Expectation> = {
    clocks: clocks.map(({ status }) => status),
    due: clocks.map(({ dueAt }) => written(dueAt)),
    warned: own.flatMap(effect => (effect.type === 'clock_warned' ? written(effect.at) : [])),
    verdicts: own.flatMap(effect => (effect.type === 'judged' ? effect.outcome : [])),
    missing: own.flatMap(effect => (effect.type === 'judged' ? effect.missing : [])),
    numerator: measured(own, 'numerator'),
    denominator: measured(own, 'denominator'),
    grade: state.grades[example.clause] ?? 'none',
    occasions: occasionsIn(book, example, zone),
    charge: chargedIn(book, example, state),
    ...findingsIn(book, example, { effects: own, zone }),
    steps: asked.steps,
    approval: asked.status,
    refusal: asked.refusal,
    attempt: answered(book, state, example),
  };
  return onlyExpected(found, example.expect);
}

interface Played {
  readonly state: SubjectState;
  readonly effects: readonly Effect[];
}

function play(book: Book, { events, until, facts }: Example): Played {
  let state: SubjectState = { ...newSubject(exampleEdition), facts: events.length > 0 ? {} : facts };
  const effects: Effect[] = [];
  for (const event of events) {
    const applied = apply(book, state, event);
    state = applied.state;
    effects.push(...applied.effects);
  }
  if (until === undefined) return { state, effects };
  const later = advance(book, state, until);
  return { state: later.state, effects: [...effects, ...later.effects] };
}

function clauseOf(effect: Effect): string {
  return 'clock' in effect ? effect.clock.clause : effect.clause;
}

function measured(effects: readonly Effect[], part: 'numerator' | 'denominator'): number {
  return effects.reduce(
    (sum, effect) => (effect.type === 'measured' && effect.part === part ? sum + effect.amount : sum),
    0,
  );
}

/** What this one clause answers; other clauses may refuse the same action. */
function answered(
  book: Book,
  state: SubjectState,
  { attempt, clause }: Example,
): 'allowed' | 'refused' | 'overridden' {
  if (!attempt) return 'allowed';
  const refuses = (tried: Attempt) => {
    const permission = permit(book, state, tried);
    return !permission.allowed && permission.refusals.some(refusal => refusal.clause === clause);
  };
  if (refuses(attempt)) return 'refused';
  const { override: _, ...plain } = attempt;
  return refuses(plain) ? 'overridden' : 'allowed';
}

function onlyExpected(found: Required<Expectation>, expected: Expectation): Expectation {
  const asked = Object.entries(found).filter(([key]) => key in expected);
  return Object.fromEntries(
    asked.map(([key, value]) => [key, key === 'charge' ? asFar(value, expected) : value]),
  );
}

/** Of a charge only what the example says is compared. */
function asFar(found: unknown, { charge }: Expectation): unknown {
  if (typeof found !== 'object' || found === null || typeof charge !== 'object') return found;
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in charge));
}
