import type { ApprovalCourse } from '#engine/controls/approval-course.ts';
import { instantOf } from '#kernel/time.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Told, ToldElsewhere } from '#road/command.ts';
import { approvalsIn, statusOf } from './courses.ts';
import { keptUntil } from './keep.ts';
import type { FormRow, Standing } from './store.ts';

export interface Stage {
  /** Roles that sign the form. */
  readonly signedBy: readonly string[];
  /** Roles in whose name a signature is on it. */
  readonly signed: readonly string[];
  readonly courses: readonly ApprovalCourse[];
  readonly keep: string | null;
  readonly at: number;
  readonly zone: string;
}

export interface FormOutcomeNow {
  readonly standing: Standing;
  readonly events: readonly Told[];
  readonly elsewhere: readonly ToldElsewhere[];
}

/** Roles whose signature is still to come: who approved has signed. */
export function missingSignatures({
  signedBy,
  signed,
  courses,
}: Pick<Stage, 'signedBy' | 'signed' | 'courses'>) {
  const given = [...signed, ...approvalsIn(courses).flatMap(({ roles }) => roles)];
  return signedBy.filter(role => !given.includes(role));
}

type Concerned = Pick<FormRow, 'form' | 'version' | 'requestId'>;

/** What a form comes to as its chain and its signatures stand, and what is told of it there and in its case. */
export function outcomeOf(row: Concerned, stage: Stage): FormOutcomeNow {
  const data = { form: row.form, version: row.version };
  const told = (type: string): Told => ({ type, data });
  switch (statusOf(stage.courses)) {
    case 'pending':
      return { standing: { state: 'submitted' }, events: [], elsewhere: [] };
    case 'returned':
      return { standing: { state: 'returned' }, events: [told('form.returned')], elsewhere: [] };
    case 'refused':
      return {
        standing: { state: 'refused', outcome: 'refused', ...ended(stage) },
        events: [told('form.refused')],
        elsewhere: [],
      };
    case 'approved':
      return approved(row, stage);
    case 'none':
      return filed(row, stage);
  }
}

function approved(row: Concerned, stage: Stage): FormOutcomeNow {
  const complete = missingSignatures(stage).length === 0 ? [filedEvent(row)] : [];
  return {
    standing: { state: 'approved', outcome: 'approved', ...ended(stage) },
    events: [{ type: 'form.approved', data: { form: row.form, version: row.version } }, ...complete],
    elsewhere: toCase(row, [...givenBy(stage.courses), ...complete]),
  };
}

/** A form that nobody has to approve is put away as soon as it is signed. */
function filed(row: Concerned, stage: Stage): FormOutcomeNow {
  if (missingSignatures(stage).length > 0)
    return { standing: { state: 'submitted' }, events: [], elsewhere: [] };
  const done = filedEvent(row);
  return {
    standing: { state: 'archived', outcome: 'filed', ...ended(stage) },
    events: [done, { type: 'form.archived', data: { form: row.form } }],
    elsewhere: toCase(row, [...givenBy(stage.courses), done]),
  };
}

function ended({ at, zone, keep }: Stage): Pick<Standing, 'endedAt' | 'keepUntil'> {
  return { endedAt: instantOf(at), keepUntil: keptUntil(keep, civilDay(at, zone)) };
}

export function filedEvent({ form }: Pick<FormRow, 'form'>): Told {
  return { type: 'form.filed', data: { form } };
}

function givenBy(courses: readonly ApprovalCourse[]): Told[] {
  return courses.map(({ approval }) => ({ type: 'approval.approved', data: { approval } }));
}

export function toCase({ requestId }: Pick<FormRow, 'requestId'>, events: readonly Told[]): ToldElsewhere[] {
  return requestId === null || events.length === 0 ? [] : [{ subjectId: requestId, events }];
}
