import { formEndpoints } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { type Command, command, happened } from '#road/command.ts';
import { changedForm } from '../filling.ts';
import type { FormGround } from '../ground.ts';
import { hindrance } from '../invariants.ts';
import { afterAction } from '../lifecycle.ts';
import { standingOf } from '../standing.ts';
import { loadForm, setStanding } from '../store.ts';

/**
 * Puts a form away that has been decided on (`'form.archive'`): from then on it is only read, and its outcome stays
 * what it was. An approved one needs all its signatures.
 */
export function archiveForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.archive,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, _input, { actor, at }) => {
      const state = afterAction(row.state, 'form.archive');
      if (state instanceof Refused) return state;
      const refused = hindrance(await standingOf(tx.db, ground, row), 'form.archive', actor);
      if (refused) return refused;
      await setStanding(tx, row.id, { state }, instantOf(at));
      return happened({
        events: [{ type: 'form.archived', data: { form: row.form } }],
        reply: changedForm(row, { state }),
      });
    },
  });
}
