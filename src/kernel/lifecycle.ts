import { type Refused, refuse } from './refusal.ts';

/** What each state allows, and the state that each action leads to; the same state where the action leaves it. */
export type Lifecycle<State extends string, Action extends string> = {
  readonly [S in State]: { readonly [A in Action]?: State };
};

interface Step<State extends string, Action extends string> {
  readonly state: State;
  readonly action: Action;
}

/** The state after an action. Refuses with `subject.state`; `lift` names the first steps towards a state that allows it. */
export function after<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  { state, action }: Step<State, Action>,
): State | Refused {
  const next = lifecycle[state][action];
  if (next !== undefined) return next;
  return refuse('subject.state', {
    params: { state, action },
    lift: firstSteps(lifecycle, { state, action }),
  });
}

export function allows<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  { state, action }: Step<State, Action>,
): boolean {
  return lifecycle[state][action] !== undefined;
}

/** The actions with which the shortest ways to a state that allows the action begin. */
function firstSteps<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  { state, action }: Step<State, Action>,
): Action[] {
  const begun = leaving(lifecycle, state).map(([first, to]) => ({ first, to }));
  const visited = new Set<State>([state]);
  let reached = begun;
  while (reached.length > 0) {
    const arrived = reached.filter(({ to }) => lifecycle[to][action] !== undefined);
    if (arrived.length > 0) return [...new Set(arrived.map(({ first }) => first))];
    for (const { to } of reached) visited.add(to);
    reached = reached.flatMap(({ first, to }) =>
      leaving(lifecycle, to)
        .filter(([, next]) => !visited.has(next))
        .map(([, next]) => ({ first, to: next })),
    );
  }
  return [];
}

function leaving<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  state: State,
): [Action, State][] {
  const row = Object.entries(lifecycle[state]) as [Action, State][];
  return row.filter(([, to]) => to !== state);
}

/** The states that a subject which begins in `first` can come to. */
export function reachable<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  first: State,
): Set<State> {
  const found = new Set<State>([first]);
  for (const state of found) for (const [, to] of leaving(lifecycle, state)) found.add(to);
  return found;
}
