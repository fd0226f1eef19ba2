import { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type Command, command } from '#road/command.ts';
import { declared, type FormGround } from '../ground.ts';
import { afterAction } from '../lifecycle.ts';
import { etagNow, loadForm } from '../store.ts';
import { toldFacts } from '../telling.ts';
import { saveRow } from './save.ts';
import { submitRow } from './submit.ts';

/**
 * Changes what is filled in and submits it in one (`'form.mend'`): what a phone without signal does with a form that was
 * returned. Refuses one that waits for decisions again, and `subject.stale` where somebody changed it meanwhile.
 */
export function mendForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.mend,
    kind: 'form',
    gates: 'form.submit',
    load: async (tx, input, context) => {
      const found = await loadForm(tx, input, context);
      const declaration = found && declared(ground, found.row.form);
      if (!declaration || declaration instanceof Refused) return found;
      return { ...found, proposes: toldFacts(declaration, input.content) };
    },
    change: async (tx, row, { content, etag }, context) => {
      const next = afterAction(row.state, 'form.submit');
      if (next instanceof Refused) return next;
      if ((await etagNow(tx, row.id)) !== etag) return refuse('subject.stale');
      const saved = await saveRow(tx, row, { ground, content, context });
      if (saved instanceof Refused) return saved;
      const submitted = await submitRow(tx, saved.row, { ground, context });
      if (submitted instanceof Refused) return submitted;
      return { ...submitted, events: [...saved.events, ...submitted.events] };
    },
  });
}
