import { formEndpoints } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import { type Command, command, happened } from '#road/command.ts';
import { beginForm, placeForm } from '../begin.ts';
import { changedForm } from '../filling.ts';
import type { FormGround } from '../ground.ts';

/**
 * Begins a form of the regulation in force (`'form.draft'`). What the case knows is filled in; what is missing may come
 * later, what is wrong is refused.
 */
export function draftForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.draft,
    kind: 'form',
    begins: true,
    load: (tx, input, { actor }) => placeForm(tx, ground, { actor, asked: input }),
    change: async (tx, placed, { content }, context) => {
      const begun = await beginForm(tx, placed, { content, context });
      if (begun instanceof Refused) return begun;
      const { row, told } = begun;
      return happened({ events: [told], reply: changedForm(row, { state: 'draft' }) });
    },
  });
}
