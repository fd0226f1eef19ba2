import { formEndpoints } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Command, command } from '#road/command.ts';
import { beginForm, placeForm } from '../begin.ts';
import type { FormGround } from '../ground.ts';
import { toldFacts } from '../telling.ts';
import { submitRow } from './submit.ts';

/**
 * Begins a form and submits it in one (`'form.file'`): what a phone without signal cannot do in two, since the form has
 * no id yet. The gates of a submission are asked.
 */
export function fileForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.file,
    kind: 'form',
    begins: true,
    gates: 'form.submit',
    load: async (tx, input, { actor }) => {
      const found = await placeForm(tx, ground, { actor, asked: input });
      if (found instanceof Refused) return found;
      return { ...found, proposes: toldFacts(found.row.declaration, input.content) };
    },
    change: async (tx, placed, { content }, context) => {
      const begun = await beginForm(tx, placed, { content, context });
      if (begun instanceof Refused) return begun;
      const submitted = await submitRow(tx, begun.row, { ground, context });
      if (submitted instanceof Refused) return submitted;
      return { ...submitted, events: [begun.told, ...submitted.events] };
    },
  });
}
