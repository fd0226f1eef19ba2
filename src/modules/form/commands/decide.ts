import { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { type Command, command, happened } from '#road/command.ts';
import { coursesOf, delegationsOf, keepCourses } from '../course-store.ts';
import { endOthers, statusOf } from '../courses.ts';
import { decideAll } from '../deciding.ts';
import { changedForm } from '../filling.ts';
import { declaredThen, type FormGround } from '../ground.ts';
import { afterAction } from '../lifecycle.ts';
import { outcomeOf } from '../outcome.ts';
import { signaturesOf } from '../signature-store.ts';
import { loadForm, setStanding } from '../store.ts';
import { withTold } from '../telling.ts';

/**
 * Decides on the version that was read (`'form.decide'`): in the own place and in the place of those who handed theirs
 * over. What the chain makes of it is the engine's to say.
 */
export function decideForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.decide,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, { version, decision, comment }, context) => {
      const { actor, at, zone } = context;
      const next = afterAction(row.state, 'form.decide');
      if (next instanceof Refused) return next;
      const person = actor.personId;
      if (person === null) return refuse('approval.not_asked');
      const [before, delegations, signatures] = await Promise.all([
        coursesOf(tx.db, row.id, row.version),
        delegationsOf(tx.db, row.id, row.version),
        signaturesOf(tx.db, row.id, row.version),
      ]);
      const declaration = declaredThen(ground, row);
      const { regulation, paper } = declaration;
      const says = { person, says: decision, version, at, ...(comment !== undefined && { reason: comment }) };
      const decided = decideAll(before, { approvals: regulation.approvals, delegations, says });
      if (decided instanceof Refused) return decided;
      const status = statusOf(decided.courses);
      const rest =
        status === 'refused' || status === 'returned'
          ? endOthers(decided.courses, status)
          : { courses: decided.courses, events: [] };
      await keepCourses(tx, row, { courses: rest.courses, delegations });
      const { signedBy, keep } = paper.spec;
      const signed = signatures.map(({ role }) => role);
      const came = outcomeOf(row, { signedBy, signed, courses: rest.courses, keep, at, zone });
      const outcome = await withTold(tx, came, { row, declaration, context });
      await setStanding(tx, row.id, outcome.standing, instantOf(at));
      return happened({
        events: [
          { type: 'form.decided', data: { form: row.form, version, decision, comment: comment ?? null } },
          ...decided.events,
          ...rest.events,
          ...outcome.events,
        ],
        elsewhere: outcome.elsewhere,
        reply: changedForm(row, outcome.standing),
      });
    },
  });
}
