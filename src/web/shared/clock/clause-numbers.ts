import { regulationEndpoints } from '#contract/regulation.ts';
import { call } from '../api/call.ts';

const keptAs = 'guiju:clause_numbers';
const patienceMs = 5_000;

type ClauseNumbers = Readonly<Record<string, string>>;

/** Numbers of the clauses by their ids; without an answer those that this device heard last. */
export async function readClauseNumbers(): Promise<ClauseNumbers> {
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const { numbers } = await call(regulationEndpoints.numbers, { signal });
    keep(numbers);
    return numbers;
  } catch {
    return kept();
  }
}

/** Sees to it that this device has heard them before it is without signal. */
export async function rememberClauseNumbers(): Promise<void> {
  if (Object.keys(kept()).length === 0) await readClauseNumbers();
}

function keep(numbers: ClauseNumbers): void {
  try {
    localStorage.setItem(keptAs, JSON.stringify(numbers));
  } catch {
    localStorage.removeItem(keptAs);
  }
}

function kept(): ClauseNumbers {
  try {
    return JSON.parse(localStorage.getItem(keptAs) ?? '{}');
  } catch {
    return {};
  }
}
