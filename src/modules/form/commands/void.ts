import { formEndpoints } from '#contract/form.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { type Command, command, happened } from '#road/command.ts';
import { changedForm } from '../filling.ts';
import type { FormGround } from '../ground.ts';
import { hindrance } from '../invariants.ts';
import { afterAction } from '../lifecycle.ts';
import { toCase } from '../outcome.ts';
import { standingOf } from '../standing.ts';
import { loadForm, setStanding } from '../store.ts';

/** Declares that a form counts for nothing (`'form.void'`): what it had been approved for has no approval any more. */
export function voidForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.void,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, { reason }, { actor, at }) => {
      const standing = await standingOf(tx.db, ground, row);
      const state = afterAction(row.state, 'form.void');
      const refused = hindrance(standing, 'form.void', actor);
      if (refused) return refused;
      if (state instanceof Refused) return state;
      await setStanding(tx, row.id, { state, endedAt: instantOf(at) }, instantOf(at));
      const given = row.outcome === 'approved' ? standing.courses : [];
      const ended = given.map(({ approval }) => ({
        type: 'approval.ended',
        data: { approval, how: 'withdrawn' },
      }));
      return happened({
        events: [{ type: 'form.voided', data: { form: row.form, reason } }],
        elsewhere: toCase(row, ended),
        reply: changedForm(row, { state }),
      });
    },
  });
}
