import type { ConductView } from '#contract/conduct-shape.ts';
import type { Fen } from '#kernel/money.ts';

/** What a step sends beside its words; each uses some of it. */
export interface ActBody {
  readonly personId?: string;
  readonly row?: number;
  readonly bases?: Readonly<Record<string, Fen>>;
  readonly excuse?: string;
  readonly measures?: readonly string[];
  readonly fen?: Fen;
  readonly educationNote?: string;
  readonly witnesses?: readonly string[];
  readonly follows?: string;
  readonly answer?: 'upheld' | 'annulled' | 'milder';
  readonly month?: string;
}

const worded: readonly string[] = ['verify', 'dismiss', 'hear', 'appeal', 'answer', 'withdraw'];

/** Steps that are nothing without reasons. */
export function wantsWords(action: string): boolean {
  return worded.includes(action.replace('conduct.', ''));
}

/** What the form begins with: the proposal, the lowest amount, this month. */
export function beginBody(action: string, conduct: ConductView): ActBody {
  const { measures, proposed, decided, foundAt } = conduct;
  switch (action) {
    case 'conduct.propose':
      return { row: measures[0]?.row ?? 0 };
    case 'conduct.decide': {
      const {
        measures: named,
        points = 0,
        days = 0,
      } = measures.find(isProposed(proposed)) ?? { measures: [] };
      return {
        measures: proposed?.measures ?? named,
        fen: proposed?.fromFen ?? 0,
        ...(points > 0 && { points }),
        ...(days > 0 && { days }),
      };
    }
    case 'conduct.refuse_signature':
      return { witnesses: [] };
    case 'conduct.answer':
      return { answer: 'upheld', ...(decided && { fen: decided.fen }) };
    case 'conduct.settle':
      return { month: foundAt.slice(0, 7) };
    default:
      return {};
  }
}

function isProposed(proposed: ConductView['proposed']) {
  const names = proposed?.measures.join();
  return ({ measures }: ConductView['measures'][number]) => measures.join() === names;
}
