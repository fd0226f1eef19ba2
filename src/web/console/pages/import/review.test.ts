import { describe, expect, test } from 'vitest';
import type { RegulationProposal } from '#contract/regulation-text.ts';
import { confirmedOf, countsOf, type Review, reviewOf } from './review.ts';
import { type Act, reviewed } from './reviewed.ts';
import { segmentsOf } from './segments.ts';

const noTerms = { limits: [], forms: [], roles: [], amounts: [], shares: [] };
const text = '24小时内到场，填写《维修单》。';
const proposal: RegulationProposal = {
  title: '服务制度',
  pack: '',
  chapters: [
    {
      no: '一',
      title: '到场',
      clauses: [
        {
          ...{ no: '一.1', text, line: 2 },
          kinds: [
            { kind: 'deadline', score: 3, words: [{ text: '24小时内', from: 0, to: 5 }] },
            { kind: 'record', score: 3, words: [{ text: '填写《维修单》', from: 8, to: 15 }] },
          ],
          terms: {
            ...noTerms,
            limits: [{ text: '24小时内', limit: '24h', before: false }],
            forms: ['《维修单》'],
            roles: ['engineer'],
          },
        },
        {
          ...{ no: '一.2', text: '对用户礼貌。', line: 3 },
          kinds: [{ kind: 'guideline', score: 2, words: [{ text: '礼貌', from: 3, to: 5 }] }],
          terms: noTerms,
        },
      ],
    },
  ],
};

const done = (...acts: Act[]): Review => acts.reduce(reviewed, reviewOf(proposal));
const clauseOf = (review: Review, place = 0) => {
  const clause = review.chapters[0]?.clauses[place];
  if (!clause) throw new Error('no such clause');
  return clause;
};

describe('the review of a proposal', () => {
  test('begins with the surest kind and the role that is named, and nothing confirmed', () => {
    const clause = clauseOf(done());
    expect(clause).toMatchObject({ kinds: ['deadline'], standing: 'open' });
    expect(clause.limits).toMatchObject([{ limit: '24h', holder: 'engineer', from: null }]);
    expect(countsOf(done())).toEqual({ all: 2, confirmed: 0, dropped: 0 });
  });

  test('confirms what is left of a chapter, and not what was dropped', () => {
    const drop: Act = { do: 'change', key: '0.1', to: { standing: 'dropped' } };
    const review = done(drop, { do: 'confirm_chapter', chapter: 0 });
    expect(countsOf(review)).toEqual({ all: 2, confirmed: 1, dropped: 1 });
    expect(confirmedOf(review).chapters[0]?.clauses.map(({ no }) => no)).toEqual(['一.1']);
  });

  test('asks again for a clause that was changed', () => {
    const change: Act = { do: 'change', key: '0.0', to: { kinds: ['record'] } };
    expect(clauseOf(done({ do: 'confirm_chapter', chapter: 0 }, change)).standing).toBe('open');
  });

  test('joins a clause to the one before it with all that was found in both', () => {
    const review = done({ do: 'join', key: '0.1' });
    expect(review.chapters[0]?.clauses).toHaveLength(1);
    expect(clauseOf(review)).toMatchObject({ text: `${text}\n对用户礼貌。`, kinds: ['deadline'] });
    expect(clauseOf(review).found.kinds.map(({ kind }) => kind)).toEqual(['deadline', 'record', 'guideline']);
    expect(segmentsOf(clauseOf(review)).find(one => one.text === '礼貌')?.kinds).toEqual(['guideline']);
  });

  test('leaves the first clause of a chapter where it is', () => {
    expect(done({ do: 'join', key: '0.0' })).toEqual(done());
  });
});

describe('what is sent for the draft', () => {
  const run = { from: 'service_request.registered', to: 'work_order.checked_in' };
  const choose: Act = {
    do: 'change',
    key: '0.0',
    to: {
      kinds: ['deadline', 'record'],
      limits: [{ text: '24小时内', limit: '24h', holder: 'engineer', ...run }],
    },
  };

  test('has the limits whose events were chosen and the forms with who fills them in', () => {
    const [clause] =
      confirmedOf(done(choose, { do: 'confirm_chapter', chapter: 0 })).chapters[0]?.clauses ?? [];
    expect(clause?.limits).toMatchObject([{ limit: '24h', ...run }]);
    expect(clause?.forms).toEqual([{ printed: '《维修单》', filledBy: 'engineer', at: null }]);
  });

  test('executes nothing that nobody confirmed', () => {
    const [clause] = confirmedOf(done(choose)).chapters[0]?.clauses ?? [];
    expect(clause).toMatchObject({ kinds: ['deadline', 'record'], limits: [], forms: [] });
  });
});

describe('the words that told', () => {
  test('are cut out of the text, which stays whole', () => {
    const segments = segmentsOf(clauseOf(done()));
    expect(segments.map(one => one.text).join('')).toBe(text);
    expect(segments.map(({ kinds }) => kinds)).toEqual([['deadline'], [], ['record'], []]);
  });

  test('tell nothing more once they were edited away, and are found again where they moved', () => {
    const edit = (to: string) => clauseOf(done({ do: 'change', key: '0.0', to: { text: to } }));
    expect(segmentsOf(edit('立即到场。')).flatMap(({ kinds }) => kinds)).toEqual([]);
    expect(segmentsOf(edit('接报后24小时内到场。'))[1]).toMatchObject({
      text: '24小时内',
      kinds: ['deadline'],
    });
  });
});
