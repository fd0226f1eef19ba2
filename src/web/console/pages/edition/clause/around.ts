import { type ComponentType, createContext, useContext } from 'react';
import type { EditionView, TextProblem } from '#contract/edition-shape.ts';
import type { Known } from './completion.ts';
import type { InputProps } from './input-props.ts';
import { useVocabulary } from './use-vocabulary.ts';
import { listOf, type WrittenControl, type WrittenEvent } from './written.ts';

/** What stands around an input: the edition, what was found wrong in the clause, and the control it is part of. */
export interface Around {
  readonly edition: EditionView;
  readonly problems: readonly TextProblem[];
  readonly control?: WrittenControl;
  /** Draws what stands inside of another input: an input of rows or parts knows no other by name. */
  readonly Input: ComponentType<InputProps>;
}

export const AroundInput = createContext<Around | undefined>(undefined);

export function useAround(): Around {
  const around = useContext(AroundInput);
  if (!around) throw new Error('an input of a clause stands outside of its form');
  return around;
}

/** What was found wrong at a place, such as `controls`, `0`, `when`; `isLeaf`: or anywhere below it. */
export function useProblemsAt(path: readonly string[], isLeaf: boolean): readonly TextProblem[] {
  const { problems } = useAround();
  return problems.filter(
    ({ path: found }) =>
      path.every((step, place) => found[place] === step) && (isLeaf || found.length === path.length),
  );
}

/** Everything that a condition may name here. */
export function useKnown(event?: string): Known | undefined {
  const { edition, control } = useAround();
  const vocabulary = useVocabulary();
  if (!vocabulary) return undefined;
  const form = edition.forms.find(({ id }) => id === control?.form);
  return {
    vocabulary,
    events: event === undefined ? eventsOf(control) : [event],
    blanks: form?.fields ?? [],
    settings: edition.settings,
  };
}

/** Events whose fields the conditions of a control may name. */
function eventsOf(control: WrittenControl | undefined): string[] {
  if (!control) return [];
  const { kind, from, on, at } = control;
  const written = kind === 'record' ? at : (on ?? from);
  return listOf<WrittenEvent>(written).flatMap(one => (typeof one === 'object' ? one.event : one));
}
