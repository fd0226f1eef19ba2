import { formEndpoints } from '#contract/form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { keepSignatureImage } from '#modules/service-report/index.ts';
import { type Command, command, happened } from '#road/command.ts';
import { coursesOf } from '../course-store.ts';
import { statusOf } from '../courses.ts';
import { maySignAs } from '../declaration.ts';
import { changedForm } from '../filling.ts';
import { declaredThen, type FormGround } from '../ground.ts';
import { afterAction } from '../lifecycle.ts';
import { filedEvent, missingSignatures, outcomeOf, type Stage, toCase } from '../outcome.ts';
import { insertSignature, signaturesOf } from '../signature-store.ts';
import { type FormRow, linkFiles, loadForm, setStanding } from '../store.ts';
import { withTold } from '../telling.ts';

/**
 * Puts a drawn signature on the submitted version (`'form.sign'`), in the name of a role that signs such forms. A form
 * that nobody approves is filed with the last of them.
 */
export function signForm(ground: FormGround): Command {
  return command({
    endpoint: formEndpoints.sign,
    kind: 'form',
    load: loadForm,
    change: async (tx, row, input, context) => {
      const { actor, at, zone } = context;
      const next = afterAction(row.state, 'form.sign');
      if (next instanceof Refused) return next;
      const { role, signedByName, strokes } = input;
      const declaration = declaredThen(ground, row);
      const { signedBy, keep } = declaration.paper.spec;
      if (!signedBy.includes(role) || !maySignAs(role, actor)) return refuse('form.not_yours_to_sign');
      const given = await signaturesOf(tx.db, row.id, row.version);
      const courses = await coursesOf(tx.db, row.id, row.version);
      const before = { signedBy, signed: given.map(one => one.role), courses, keep, at, zone };
      if (!missingSignatures(before).includes(role)) return refuse('form.already_signed');
      const fileId = await keepSignatureImage({ tx, files: ground.files }, `${row.formNo}.png`, {
        signature: input.signature,
        createdBy: actor.key,
      });
      if (fileId instanceof Refused) return fileId;
      const { id, version } = row;
      const signedBySelf = actor.roles.some(own => own === role) ? actor.personId : null;
      const signature = { role, signedByName, fileId, strokes, signedBy: signedBySelf };
      await insertSignature(tx, { formId: id, version, ...signature, signedAt: instantOf(at) });
      await linkFiles(tx, id, [fileId], actor);
      const came = afterSigning(row, { ...before, signed: [...before.signed, role] });
      const after = await withTold(tx, came, { row, declaration, context, upon: role });
      await setStanding(tx, id, after.standing, instantOf(at));
      return happened({
        events: [{ type: 'form.signed', data: { form: row.form, role } }, ...after.events],
        elsewhere: after.elsewhere,
        reply: changedForm(row, after.standing),
      });
    },
  });
}

/** What the last signature completes; one before it changes nothing. */
function afterSigning(row: FormRow, stage: Stage) {
  const isLast = missingSignatures(stage).length === 0;
  const status = statusOf(stage.courses);
  if (isLast && status === 'none') return outcomeOf(row, stage);
  const events = isLast && status === 'approved' ? [filedEvent(row)] : [];
  return { standing: { state: row.state }, events, elsewhere: toCase(row, events) };
}
