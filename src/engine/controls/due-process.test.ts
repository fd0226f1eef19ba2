import { describe, expect, it } from 'vitest';
import type { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { dueProcessOf } from '../pack/normal-conduct.ts';
import { monday } from '../play.fixture.ts';
import { addSpan } from './civil-span.ts';
import type { ConductAct, Terms } from './conduct-act.ts';
import { type ConductCourse, openConduct } from './conduct-course.ts';
import { conductLifecycle, proceed } from './due-process.ts';
import { guardWage } from './wage-guard.ts';

/** 《处罚单》 with signature or two witnesses, appeal in three days, answer in a week, by somebody else. */
const slip = {
  decided_by: 'manager',
  slip: '《处罚单》',
  signed_by_person: true,
  witnesses: 2,
  on_refusal: ['final_warning'],
  appeal_to: 'general_manager',
  expires_after: '1y',
};

const termsOf = (written: Readonly<Record<string, unknown>>, more: Partial<Terms> = {}): Terms => ({
  process: dueProcessOf(written),
  after: (limit, from) => from + Number.parseInt(limit, 10) * dayMs,
  expiry: (span, from) => addSpan(span, from, 'UTC'),
  isRepeated: false,
  ...more,
});

type Step = { readonly act: ConductAct['act']; readonly by?: string; readonly day?: number } & Readonly<
  Record<string, unknown>
>;

const rolesOf: Readonly<Record<string, readonly string[]>> = {
  max: ['manager'],
  mia: ['manager'],
  gus: ['general_manager'],
  eve: ['engineer'],
  quinn: ['quality'],
  clock: ['system'],
};

function actOf({ by = 'max', day = 0, ...rest }: Step): ConductAct {
  return { words: 'because', ...rest, by, roles: rolesOf[by] ?? [], at: monday + day * dayMs } as ConductAct;
}

const opening = { consequence: 'T.1/0', edition: 'trial', finding: 'T.1/0:T.2/0#1', person: 'eve' };

function opened(others: readonly ConductCourse[] = []): ConductCourse {
  const course = openConduct(opening, others);
  if ('refusals' in course) throw new Error(course.refusals[0]?.code);
  return course;
}

function led(terms: Terms, ...steps: readonly Step[]): ConductCourse {
  return steps.reduce((course, step) => moving(proceed(course, actOf(step), terms)), opened());
}

function moving(answer: ConductCourse | Refused): ConductCourse {
  if ('refusals' in answer) throw new Error(answer.refusals[0]?.code);
  return answer;
}

function refusalOf(terms: Terms, ...steps: readonly Step[]): string | undefined {
  const last = steps.at(-1);
  if (!last) return undefined;
  const answer = proceed(led(terms, ...steps.slice(0, -1)), actOf(last), terms);
  return 'refusals' in answer ? answer.refusals[0]?.code : undefined;
}

const fine = { measures: ['deduction'], fromFen: 5_000, toFen: 10_000, points: 0, days: 0 };
const propose: Step = { act: 'propose', by: 'clock', proposal: fine };
const confirm: Step = { act: 'confirm' };
const decide: Step = { act: 'decide', decision: { measures: ['deduction'], fen: 5_000, points: 0, days: 0 } };
const serve: Step = { act: 'serve' };
const sign: Step = { act: 'sign', by: 'eve' };
const appeal: Step = { act: 'appeal', by: 'eve', day: 3 };

describe('a sanction with slip and witnesses', () => {
  it('is final when the term of appeal is over, not an instant before, and by nobody but time', () => {
    const terms = termsOf(slip);
    const close = (day: number, by = 'clock'): Step => ({ act: 'close', by, day });
    const signed = [propose, confirm, decide, serve, sign];
    expect(refusalOf(terms, ...signed, close(3))).toBe('conduct.appeal_open');
    expect(refusalOf(terms, ...signed, close(3.001, 'max'))).toBe('conduct.not_entitled');
    expect(led(terms, ...signed, close(3.001))).toMatchObject({ status: 'final', dueAt: null });
    expect(refusalOf(terms, ...signed, close(3.001), { ...appeal, day: 3.001 })).toBe('conduct.state');
  });

  it('that is signed after the term of appeal is final at once', () => {
    const late = led(termsOf(slip), propose, confirm, decide, serve, { ...sign, day: 3.001 });
    expect(late.status).toBe('final');
  });

  const terms = termsOf(slip);
  const served = [propose, confirm, decide, serve];

  it('is confirmed, decided, served, signed, and settled when the term of appeal has passed', () => {
    const signed = led(terms, ...served, sign);
    expect(signed).toMatchObject({ status: 'effective', signature: 'signed', dueAt: monday + 3 * dayMs });
    expect(signed.acts.map(({ act }) => act)).toEqual(['propose', 'confirm', 'decide', 'serve', 'sign']);
    expect(refusalOf(terms, ...served, sign, { act: 'settle', day: 3 })).toBe('conduct.appeal_open');
    expect(led(terms, ...served, sign, { act: 'settle', day: 4 }).status).toBe('settled');
    expect(signed.expiresAt).toBe(Date.parse('2027-01-05T09:00:00Z'));
  });

  it('takes effect with two witnesses who are not concerned where the person refuses to sign', () => {
    const refused = (...witnesses: readonly string[]): Step => ({ act: 'refuse_signature', witnesses });
    expect(led(terms, ...served, refused('ann', 'bob'))).toMatchObject({ signature: 'witnessed' });
    expect(refusalOf(terms, ...served, refused('ann'))).toBe('conduct.witnesses_missing');
    expect(refusalOf(terms, ...served, refused('ann', 'ann'))).toBe('conduct.witnesses_missing');
    expect(refusalOf(terms, ...served, refused('ann', 'max'))).toBe('conduct.witness_concerned');
    expect(refusalOf(terms, ...served, refused('ann', 'eve'))).toBe('conduct.witness_concerned');
    const more = { ...refused('ann', 'bob'), follows: 'final_warning' };
    expect(led(terms, ...served, more).decided?.measures).toEqual(['deduction', 'final_warning']);
    expect(refusalOf(terms, ...served, { ...more, follows: 'dismissal' })).toBe('conduct.no_measure');
  });

  it('is appealed against until the end of the third day, not later', () => {
    expect(led(terms, ...served, sign, appeal)).toMatchObject({
      status: 'appealed',
      dueAt: monday + 10 * dayMs,
    });
    expect(refusalOf(terms, ...served, sign, { ...appeal, day: 3.1 })).toBe('conduct.appeal_late');
    expect(refusalOf(terms, ...served, sign, { ...appeal, by: 'max' })).toBe('conduct.not_entitled');
    expect(refusalOf(terms, ...served, sign, { ...appeal, words: ' ' })).toBe('conduct.reason_missing');
    expect(refusalOf(terms, ...served, sign, appeal, { ...sign, day: 4 })).toBe('conduct.state');
    const written = led(terms, ...served, { ...appeal, day: 1 }, { ...sign, day: 2 });
    expect(written).toMatchObject({ status: 'appealed', signature: 'signed' });
  });

  it('is answered by somebody else, never to the worse', () => {
    const answer = (own: Readonly<Record<string, unknown>>): Step => ({
      act: 'answer',
      by: 'gus',
      day: 5,
      ...own,
    });
    const appealed = [...served, sign, appeal];
    expect(refusalOf(terms, ...appealed, answer({ by: 'max', answer: 'upheld' }))).toBe(
      'conduct.not_entitled',
    );
    expect(led(terms, ...appealed, answer({ answer: 'annulled' })).status).toBe('annulled');
    expect(led(terms, ...appealed, answer({ answer: 'upheld' }))).toMatchObject({ status: 'final' });
    const less = { measures: ['deduction'], fen: 1_000, points: 0, days: 0 };
    expect(led(terms, ...appealed, answer({ answer: less })).decided).toMatchObject({
      fen: 1_000,
      by: 'gus',
    });
    const worse = answer({ answer: { ...less, fen: 6_000 } });
    expect(refusalOf(terms, ...appealed, worse)).toBe('conduct.answer_harsher');
    expect(refusalOf(terms, ...appealed, answer({ answer: 'upheld' }), appeal)).toBe('conduct.state');
  });

  it('is never answered by the one who decided, also with the right role', () => {
    const same = termsOf({ ...slip, appeal_to: 'manager' });
    const answer = { act: 'answer', answer: 'upheld' } as const;
    expect(refusalOf(same, ...served, sign, appeal, answer)).toBe('conduct.same_person');
    expect(led(same, ...served, sign, appeal, { ...answer, by: 'mia' }).status).toBe('final');
  });

  it('is not decided outside its bounds, by others, or by the person', () => {
    const fen = (amount: number): Step => ({
      ...decide,
      decision: { measures: ['deduction'], fen: amount, points: 0, days: 0 },
    });
    expect(refusalOf(terms, propose, confirm, fen(4_999))).toBe('conduct.amount_outside');
    expect(refusalOf(terms, propose, confirm, fen(10_001))).toBe('conduct.amount_outside');
    expect(refusalOf(terms, propose, confirm, { ...decide, by: 'eve' })).toBe('conduct.own_case');
    expect(refusalOf(terms, propose, { ...confirm, by: 'gus' })).toBe('conduct.not_entitled');
    expect(refusalOf(terms, propose, decide)).toBe('conduct.state');
  });
});

describe('other due processes', () => {
  it('want the facts verified first', () => {
    const terms = termsOf({ decided_by: 'manager', verified_by: 'quality' });
    expect(refusalOf(terms, propose)).toBe('conduct.unverified');
    expect(led(terms, { act: 'verify', by: 'quinn' }, propose).status).toBe('proposed');
    expect(refusalOf(terms, { act: 'verify', by: 'max' })).toBe('conduct.not_entitled');
  });

  it('want education before penalty, the first time', () => {
    const written = { decided_by: 'manager', education_first: true };
    expect(refusalOf(termsOf(written), propose)).toBe('conduct.education_first');
    expect(led(termsOf(written, { isRepeated: true }), propose).status).toBe('proposed');
    const talk = { ...propose, proposal: { ...fine, measures: ['education'] } };
    expect(led(termsOf(written), talk).status).toBe('proposed');
  });

  it('excuse for the reasons of the clause, and dismiss with words', () => {
    const terms = termsOf({ decided_by: 'manager', excuses: ['waiting_for_parts'] });
    const excuse = (reason: string): Step => ({ act: 'excuse', excuse: reason });
    expect(led(terms, propose, excuse('waiting_for_parts')).status).toBe('excused');
    expect(refusalOf(terms, propose, excuse('rain'))).toBe('conduct.unknown_excuse');
    expect(refusalOf(terms, propose, { act: 'dismiss', words: '' })).toBe('conduct.reason_missing');
  });

  it('hear the person first', () => {
    const terms = termsOf({ decided_by: 'manager', hearing_within: '3d' });
    expect(led(terms, propose, confirm).dueAt).toBe(monday + 3 * dayMs);
    expect(refusalOf(terms, propose, confirm, decide)).toBe('conduct.not_heard');
    expect(led(terms, propose, confirm, { act: 'hear' }, decide).status).toBe('decided');
  });

  it('have no appeal where the clause says so, and are final when served', () => {
    const terms = termsOf({ decided_by: 'general_manager', appeal_within: 'none' });
    const byGus = [{ ...confirm, by: 'gus' }, { ...decide, by: 'gus' }, serve];
    const final = led(terms, propose, ...byGus);
    expect(final).toMatchObject({ status: 'final', signature: 'not_asked' });
    expect(refusalOf(terms, propose, ...byGus, appeal)).toBe('conduct.state');
  });

  it('let every status be left but those that end it', () => {
    const ends = Object.entries(conductLifecycle).filter(([, acts]) => acts.length === 0);
    expect(ends.map(([status]) => status)).toEqual([
      'excused',
      'dismissed',
      'annulled',
      'expired',
      'withdrawn',
    ]);
  });
});

describe('the same facts', () => {
  it('are judged once, by whatever clause, unless it came to nothing', () => {
    const first = led(termsOf(slip), propose);
    const again = { ...opening, consequence: 'T.9/0', finding: 'T.9/0:T.2/0#1' };
    expect(openConduct(again, [first])).toMatchObject({ refusals: [{ code: 'conduct.punished_already' }] });
    expect(openConduct({ ...again, person: 'ann' }, [first])).toMatchObject({ status: 'found' });
    expect(openConduct(again, [{ ...first, status: 'excused' }])).toMatchObject({ status: 'found' });
  });
});

describe('the wage', () => {
  const guard = { maxPercent: 20, minimumWageFen: 250_000, rule: '《工资支付暂行规定》第十六条' };

  it('is cut by a fifth at most, all deductions of the month together', () => {
    const month = { monthWageFen: 500_000, takenFen: 40_000 };
    expect(guardWage({ ...month, fen: 60_000 }, guard)).toBeUndefined();
    expect(guardWage({ ...month, fen: 60_001 }, guard)).toMatchObject({
      refusals: [{ code: 'conduct.wage_share', params: { leftFen: 60_000 } }],
    });
  });

  it('never falls below the minimum', () => {
    expect(guardWage({ monthWageFen: 260_000, takenFen: 0, fen: 10_001 }, guard)).toMatchObject({
      refusals: [{ code: 'conduct.minimum_wage', params: { leftFen: 10_000 } }],
    });
  });
});
