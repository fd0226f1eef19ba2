import { describe, expect, it } from 'vitest';
import type { Refused } from '#kernel/refusal.ts';
import { permit } from '../permit.ts';
import { at, monday, play } from '../play.fixture.ts';
import { newSubject } from '../state.ts';
import { type Trial, trialBook } from '../trial.ts';
import type { Approval } from './approval.ts';
import {
  type Application,
  type ApprovalCourse,
  type Decision,
  decide,
  type Moved,
  submit,
  withdraw,
} from './approval-course.ts';
import { aForm, written } from './written.fixture.ts';

const bookWith = (approval: Readonly<Record<string, unknown>>, more: Partial<Trial> = {}) =>
  trialBook({
    clauses: {
      'T.1': [written({ kind: 'approval', form: 'requisition', asked_by: 'engineer', ...approval })],
    },
    forms: [aForm('requisition', { total: 'money!', urgent: 'boolean' })],
    actions: ['issue'],
    events: { issued: {} },
    ...more,
  });

function approvalIn(approval: Readonly<Record<string, unknown>>): Approval {
  const found = bookWith(approval).edition('trial').approvals.get('T.1/0');
  if (!found) throw new Error('there is no approval');
  return found;
}

const staff: Readonly<Record<string, readonly string[]>> = {
  engineer: ['eve'],
  manager: ['max', 'mia', 'moe'],
  finance: ['fay'],
  general_manager: ['gus'],
};

const application = (own: Partial<Application> = {}): Application => ({
  applicant: 'eve',
  roles: ['engineer'],
  values: { total: 600_000 },
  scope: { facts: {}, event: undefined, seen: {}, grades: {}, settings: {}, at: monday },
  edition: 'trial',
  version: 1,
  holders: role => staff[role] ?? [],
  ...own,
});

const says = (person: string, own: Partial<Decision> = {}): Decision => ({
  person,
  says: 'approve',
  version: 1,
  at: monday,
  ...own,
});

const codeOf = (answer: Moved | Refused) => ('refusals' in answer ? answer.refusals[0]?.code : 'moved');

/** Where decisions lead, one after the other; a refusal throws. */
function led(approval: Approval, moved: Moved | Refused, ...decisions: readonly Decision[]): ApprovalCourse {
  return decisions.reduce(
    (course, decision) => moving(decide(approval, course, decision)).course,
    moving(moved).course,
  );
}

function moving(answer: Moved | Refused): Moved {
  if ('refusals' in answer) throw new Error(answer.refusals[0]?.code);
  return answer;
}

const chain = [
  { role: 'manager', may_delegate: true },
  { role: 'finance', above: '5000' },
];

describe('an application', () => {
  const approval = approvalIn({ chain });

  it('goes step by step, and every step is opened', () => {
    const begun = moving(submit(approval, application()));
    expect(begun.events.map(({ type }) => type)).toEqual(['approval.step_opened']);
    const next = moving(decide(approval, begun.course, says('max')));
    expect(next.course).toMatchObject({ status: 'pending', turn: 1 });
    expect(next.events.map(({ type, data }) => [type, data?.step])).toEqual([
      ['approval.step_decided', 1],
      ['approval.step_opened', 2],
    ]);
    const last = moving(decide(approval, next.course, says('fay')));
    expect(last.course).toMatchObject({ status: 'approved', turn: null });
    expect(last.events.at(-1)?.type).toBe('approval.approved');
  });

  it('leaves out the step for larger amounts, the very amount being none', () => {
    const values = { total: 500_000 };
    expect(led(approval, submit(approval, application({ values })), says('max')).status).toBe('approved');
  });

  it('that is refused is refused, never approved', () => {
    const begun = moving(submit(approval, application()));
    const refused = moving(
      decide(approval, begun.course, says('max', { says: 'refuse', reason: 'too dear' })),
    );
    expect(refused.course.status).toBe('refused');
    expect(refused.events.map(({ data }) => data?.decision ?? data?.how)).toEqual(['refuse', 'refused']);
    expect(codeOf(decide(approval, refused.course, says('fay')))).toBe('approval.ended');
  });

  it('is not decided by the applicant, by who is not asked, twice, or without a reason', () => {
    const own = moving(submit(approval, application({ applicant: 'max', roles: ['engineer', 'manager'] })));
    expect(codeOf(decide(approval, own.course, says('max')))).toBe('approval.own');
    const { course } = moving(submit(approval, application()));
    expect(codeOf(decide(approval, course, says('fay')))).toBe('approval.not_asked');
    expect(codeOf(decide(approval, course, says('max', { says: 'return' })))).toBe('approval.reason_missing');
  });

  it('that is returned goes back to be mended', () => {
    const back = led(
      approval,
      submit(approval, application()),
      says('max', { says: 'return', reason: 'why?' }),
    );
    expect(back).toMatchObject({ status: 'returned', turn: null });
  });

  it('is begun anew where the form was changed, and nobody decides on what they have not read', () => {
    const { course } = moving(submit(approval, application({ version: 2 })));
    expect(codeOf(decide(approval, course, says('max', { version: 1 })))).toBe('approval.changed');
    expect(codeOf(decide(approval, course, says('max', { version: 2 })))).toBe('moved');
  });

  it('is withdrawn by the applicant alone, while it is open', () => {
    const { course } = moving(submit(approval, application()));
    expect(codeOf(withdraw(approval, course, { person: 'max', at: monday }))).toBe(
      'approval.may_not_withdraw',
    );
    const gone = moving(withdraw(approval, course, { person: 'eve', at: monday }));
    expect(gone.course.status).toBe('withdrawn');
    expect(codeOf(decide(approval, gone.course, says('max')))).toBe('approval.ended');
    expect(codeOf(withdraw(approval, gone.course, { person: 'eve', at: monday }))).toBe('approval.ended');
  });

  it('is decided for another only where the step may be delegated', () => {
    const { course } = moving(submit(approval, application()));
    const next = moving(decide(approval, course, says('zoe', { for: 'max' }))).course;
    expect(next.steps[0]?.votes).toMatchObject([{ person: 'zoe', for: 'max' }]);
    expect(codeOf(decide(approval, next, says('zoe', { for: 'fay' })))).toBe('approval.may_not_delegate');
  });

  it('is refused where it is not complete, not entitled, or nobody would decide', () => {
    expect(codeOf(submit(approval, application({ values: {} })))).toBe('form.incomplete');
    expect(codeOf(submit(approval, application({ values: { total: 'much' } })))).toBe('form.incomplete');
    expect(codeOf(submit(approval, application({ roles: ['csr'] })))).toBe('approval.not_entitled');
    expect(codeOf(submit(approval, application({ holders: () => [] })))).toBe('approval.nobody');
    expect(codeOf(submit(approval, application({ applicant: 'fay' })))).toBe('approval.nobody');
    const some = approvalIn({ chain: [{ role: 'manager', when: 'form.urgent' }] });
    expect(codeOf(submit(some, application()))).toBe('approval.no_step');
  });

  it('that needs nobody is approved at once', () => {
    const urgent = approvalIn({ chain, when: 'form.urgent' });
    expect(moving(submit(urgent, application()))).toMatchObject({
      course: { status: 'approved', steps: [] },
      events: [{ type: 'approval.approved' }],
    });
  });
});

describe('a step that decides together', () => {
  it('of several roles needs one voice of each, whoever gives it', () => {
    const approval = approvalIn({ chain: [{ role: ['manager', 'finance'] }] });
    const half = led(approval, submit(approval, application()), says('max'));
    expect(half.status).toBe('pending');
    expect(codeOf(decide(approval, half, says('mia')))).toBe('approval.decided_already');
    expect(led(approval, submit(approval, application()), says('fay'), says('mia')).status).toBe('approved');
  });

  it('of one role needs its share, and is lost when that cannot be reached any more', () => {
    const approval = approvalIn({ chain: [{ role: 'manager', together: { share: 60 } }] });
    const begun = submit(approval, application());
    expect(led(approval, begun, says('max')).status).toBe('pending');
    expect(led(approval, begun, says('max'), says('moe')).status).toBe('approved');
    const against = (person: string) => says(person, { says: 'refuse', reason: 'no' });
    expect(led(approval, begun, against('max')).status).toBe('pending');
    expect(led(approval, begun, against('max'), against('mia')).status).toBe('refused');
  });

  it('needs all of them, or any', () => {
    const all = approvalIn({ chain: [{ role: 'manager', together: 'all' }] });
    expect(led(all, submit(all, application()), says('max'), says('mia')).status).toBe('pending');
    const any = approvalIn({ chain: [{ role: ['manager', 'finance'], together: 'any' }] });
    expect(led(any, submit(any, application()), says('fay')).status).toBe('approved');
  });
});

describe('an approval before an action', () => {
  const issue = { action: 'issue', at: monday, roles: [] };
  const given = at(1, 'approval.approved', { data: { approval: 'T.1/0' } });
  const issued = at(2, 'issued', { action: 'issue' });

  it('T.1 refuses the action until it is given, and serves one', () => {
    const book = bookWith({ chain, action: 'issue' });
    const refused = permit(book, newSubject('trial'), issue);
    expect(refused).toMatchObject({
      allowed: false,
      refusals: [{ code: 'clause.approval_missing', clause: 'T.1', params: { form: '《requisition》' } }],
    });
    expect(permit(book, play(book, [given]).state, issue).allowed).toBe(true);
    const used = play(book, [given, issued]);
    expect(used.effects).toMatchObject([{ type: 'judged', outcome: 'kept' }]);
    expect(permit(book, used.state, issue).allowed).toBe(false);
  });

  it('serves all that follow where the clause says so, until it ends', () => {
    const book = bookWith({ chain, action: 'issue', serves: 'all' });
    expect(permit(book, play(book, [given, issued]).state, issue).allowed).toBe(true);
    const over = at(3, 'approval.ended', { data: { approval: 'T.1/0', how: 'changed' } });
    expect(permit(book, play(book, [given, over]).state, issue).allowed).toBe(false);
  });

  it('leaves no trace in a state without papers', () => {
    const book = bookWith({ chain, action: 'issue' });
    expect(Object.keys(play(book, [given, issued]).state)).not.toContain('papers');
  });
});
